/** The foot of the proof: who checked, who checked again, who answers for it. Signing freezes a version. */
import { useQuery } from "@tanstack/react-query";
import type { Readiness } from "@variorum/server/contract";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextArea } from "../../components/ui/TextArea.tsx";
import { useActor } from "../../lib/profile/actor.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { graveOpen } from "./open-points.ts";
import { reportQueries } from "./report.queries.ts";
import { SignatureLine } from "./SignatureLine.tsx";
import { useSign } from "./use-sign.ts";

export function SignOff({ storyId }: { storyId: string }) {
  const { signOff: say } = useStrings(report);
  const { data } = useQuery(reportQueries.readiness(storyId));
  return (
    <section aria-labelledby="sign-off" className="border-t-2 border-ink pt-4">
      <h2 id="sign-off" className="font-serif text-2xl">
        {say.title}
      </h2>
      {data ? <SignOffForm storyId={storyId} readiness={data} /> : null}
    </section>
  );
}

interface Words {
  readonly note: string;
  readonly override: string;
}

const NO_WORDS: Words = { note: "", override: "" };

function SignOffForm({ storyId, readiness }: { storyId: string; readiness: Readiness }) {
  const { signOff: say } = useStrings(report);
  const actor = useActor();
  const draft = useDraft(`variorum.draft.sign-off.${storyId}`, NO_WORDS, readWords);
  const { sign, isPending, refusal } = useSign(storyId, draft.clear);
  const [wantsReason, setWantsReason] = useState(false);
  const reasonId = useId();
  const { note, override } = draft.value;
  const { isReady, missing, warnings, checkers, secondCheckers, eventNumber } = readiness;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacksReason = !isReady && override.trim() === "";
    setWantsReason(lacksReason);
    if (lacksReason) document.getElementById(reasonId)?.focus();
    else sign({ eventNumber, note, overrideReason: isReady ? null : override });
  };
  return (
    <form onSubmit={submit} aria-label={say.title} className="mt-2">
      <dl>
        <SignatureLine part={say.checkedBy} names={checkers} none={say.nobodyYet} />
        <SignatureLine part={say.secondCheck} names={secondCheckers} none={say.nobody} />
        <SignatureLine part={say.editor} names={actor.name ? [actor.name] : []} none={say.you} />
      </dl>
      {isReady ? null : (
        <Field
          label={say.why}
          hint={say.whyHint(missing.length)}
          error={wantsReason ? say.whyMissing : null}
          className="mt-4"
        >
          <TextArea
            id={reasonId}
            rows={2}
            value={override}
            onValueChange={(text) => {
              setWantsReason(false);
              draft.set((before) => ({ ...before, override: text }));
            }}
          />
        </Field>
      )}
      <Field label={say.note} isOptional className="mt-4">
        <TextArea
          rows={2}
          value={note}
          onValueChange={(text) => draft.set((before) => ({ ...before, note: text }))}
        />
      </Field>
      {isReady && graveOpen(warnings) > 0 ? (
        <p className="mt-4 text-sm text-pretty text-unresolved">{say.staysOpen}</p>
      ) : null}
      <Button type="submit" kind="press" isBusy={isPending} className="mt-4 w-full">
        {isPending ? say.signing : isReady ? say.sign : say.signOver}
      </Button>
      <p part="alert" className="mt-2 text-sm font-medium text-disputed empty:hidden">
        {refusal}
      </p>
      <p className="mt-2 text-sm text-pretty text-muted">{say.whole}</p>
    </form>
  );
}

function readWords(kept: unknown): Words | null {
  if (typeof kept !== "object" || kept === null) return null;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return { note: text(Reflect.get(kept, "note")), override: text(Reflect.get(kept, "override")) };
}
