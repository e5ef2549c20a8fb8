import { useQuery } from "@tanstack/react-query";
import { Field } from "../../components/ui/Field.tsx";
import { SuggestInput } from "../../components/ui/SuggestInput.tsx";
import { speakerQueries } from "../../lib/correcting/speakers.queries.ts";
import { asking } from "../../strings/en/asking.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** A name, those of the story's speakers offered. */
export function SpeakerName({
  storyId,
  value,
  refusal,
  onChange,
}: {
  storyId: string;
  value: string;
  refusal: string | null;
  onChange: (name: string) => void;
}) {
  const say = useStrings(asking);
  const speakers = useQuery(speakerQueries.list(storyId)).data ?? [];
  return (
    <Field label={say.speaker} error={refusal}>
      <SuggestInput
        value={value}
        suggestions={speakers.map(({ name }) => name)}
        onValueChange={onChange}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Field>
  );
}
