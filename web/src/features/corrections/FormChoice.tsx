/** One of the names under which a speaker goes in the articles. */
import { useQuery } from "@tanstack/react-query";
import type { SpeakerRef } from "@variorum/server/domain";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { speakerQueries } from "../../lib/correcting/speakers.queries.ts";
import { asking } from "../../strings/en/asking.ts";
import { useStrings } from "../../strings/use-strings.ts";

export function FormChoice({
  storyId,
  speaker,
  value,
  onChange,
}: {
  storyId: string;
  speaker: SpeakerRef;
  value: string;
  onChange: (form: string) => void;
}) {
  const say = useStrings(asking);
  const speakers = useQuery(speakerQueries.list(storyId));
  if (speakers.isPending) return <Skeleton label={say.fetchingNames} lines={3} />;
  const forms = speakers.data?.find(({ id }) => id === speaker.id)?.aliases ?? [];
  if (forms.length === 0) {
    return <p className="text-ink-soft">{say.noOtherName(speaker.name)}</p>;
  }
  return (
    <fieldset>
      <legend className="sr-only">{say.namesOf(speaker.name)}</legend>
      {forms.map((form) => (
        <label
          key={form}
          className="flex min-h-9 cursor-pointer items-center gap-3 border-b border-rule font-serif text-lg has-checked:bg-sunk pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name="form"
            checked={form === value}
            onChange={() => onChange(form)}
            className="ml-2 accent-ink"
          />
          {form}
        </label>
      ))}
    </fieldset>
  );
}
