import { Plus } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import type { EvidenceDraft, Refusals } from "./draft.ts";
import { EvidenceFields } from "./EvidenceFields.tsx";

/** What the ruling rests on, any number of pieces. */
export function EvidenceList({
  storyId,
  evidence,
  refusals,
  onChange,
}: {
  storyId: string;
  evidence: readonly EvidenceDraft[];
  refusals: Refusals;
  onChange: (evidence: readonly EvidenceDraft[]) => void;
}) {
  const say = useStrings(review).evidence;
  return (
    <div>
      <ol>
        {evidence.map((item, index) => (
          <EvidenceFields
            key={item.key}
            storyId={storyId}
            item={item}
            number={index + 1}
            refusals={refusals}
            onChange={(change) =>
              onChange(evidence.map((each) => (each.key === item.key ? { ...each, ...change } : each)))
            }
            onRemove={() => onChange(evidence.filter((each) => each.key !== item.key))}
          />
        ))}
      </ol>
      <Button size="sm" kind="quiet" className="-ml-2" onClick={() => onChange([...evidence, blank()])}>
        <Plus aria-hidden className="size-4" />
        {say.add}
      </Button>
    </div>
  );
}

function blank(): EvidenceDraft {
  return {
    key: crypto.randomUUID(),
    kind: "recording",
    standing: "primary",
    bearing: "for",
    description: "",
    url: "",
    locator: "",
    consultedAt: new Date().toLocaleDateString("sv-SE"),
    quotation: "",
    attachment: null,
    isPrivate: false,
  };
}
