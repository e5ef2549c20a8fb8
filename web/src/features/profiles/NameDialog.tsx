/** Asks who is working here: a new name, or one this desk knows. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Dialog } from "../../components/ui/Dialog.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { profiles as strings } from "../../strings/en/profiles.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { profileQueries } from "./profiles.queries.ts";

export function NameDialog({
  open,
  onChoose,
  onClose,
  onClosed,
}: {
  open: boolean;
  onChoose: (profileId: string) => void;
  onClose: () => void;
  onClosed: () => void;
}) {
  const say = useStrings(strings);
  const nameInput = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      onClosed={onClosed}
      title={say.who}
      description={say.whoHint}
      width="narrow"
      initialFocus={nameInput}
    >
      <NameForm nameInput={nameInput} onChoose={onChoose} />
    </Dialog>
  );
}

function NameForm({
  nameInput,
  onChoose,
}: {
  nameInput: React.RefObject<HTMLInputElement | null>;
  onChoose: (profileId: string) => void;
}) {
  const say = useStrings(strings);
  const sentenceOf = useSentenceOf();
  const queryClient = useQueryClient();
  const [name, setName] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const profiles = useQuery(profileQueries.list());
  const add = useMutation({
    mutationFn: () => call("addProfile", { body: { name } }),
    onSuccess: async (profile) => {
      await queryClient.invalidateQueries({ queryKey: profileQueries.all() });
      onChoose(profile.id);
    },
    onError: (error) => setRefusal(sentenceOf(error)),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (add.isPending) return;
    if (name.trim() === "") {
      setRefusal(say.nameMissing);
      nameInput.current?.focus();
    } else {
      add.mutate();
    }
  };

  return (
    <>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label={say.yourName} error={refusal}>
          <TextInput
            ref={nameInput}
            value={name}
            autoComplete="name"
            maxLength={100}
            onValueChange={(next) => {
              setName(next);
              setRefusal(null);
            }}
          />
        </Field>
        <Button type="submit" kind="press" isBusy={add.isPending}>
          {say.goOn}
        </Button>
      </form>
      {profiles.data && profiles.data.length > 0 ? (
        <section aria-labelledby="known-names" className="mt-6 border-t border-rule pt-4">
          <h3 id="known-names" className="text-sm text-muted">
            {say.orKnown}
          </h3>
          <ul className="mt-2 flex flex-wrap gap-2">
            {profiles.data.map((profile) => (
              <li key={profile.id}>
                <Button size="sm" onClick={() => onChoose(profile.id)}>
                  {profile.name}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
