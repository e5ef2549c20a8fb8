/** What a ruling rests on, to be read and followed. */
import type { Evidence } from "@variorum/server/domain";
import { Paperclip } from "lucide-react";
import { addressOf } from "../../../lib/request.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";

const LINK = "underline decoration-rule-strong underline-offset-3 hover:decoration-ink";

export function EvidenceLines({ storyId, evidence }: { storyId: string; evidence: readonly Evidence[] }) {
  const say = useStrings(review).evidence;
  if (evidence.length === 0) return null;
  return (
    <ul className="mt-1 text-sm text-ink-soft">
      {evidence.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a ruling's evidence never changes.
        <li key={index} className="border-l-2 border-rule pl-2 not-first:mt-1.5">
          <span title={say.standings[item.standing]}>
            {say.kinds[item.kind]}
            {item.standing === "secondary" ? `, ${say.secondary}` : ""}
          </span>{" "}
          · {say.bearingsWithin[item.bearing]}
          {item.isPrivate ? ` · ${say.private}` : ""}
          <span className="block text-ink">
            {item.url && /^https?:/i.test(item.url) ? (
              <a href={item.url} target="_blank" rel="noreferrer noopener" className={LINK}>
                {item.description}
              </a>
            ) : (
              item.description
            )}
            {item.locator ? ` (${item.locator})` : ""}
          </span>
          {item.quotation ? <q className="block font-serif text-ink">{item.quotation}</q> : null}
          {item.attachment ? (
            <a
              href={addressOf("readAttachment", { storyId, attachmentId: item.attachment.id })}
              download={item.attachment.name}
              className={`inline-flex items-center gap-1 ${LINK}`}
            >
              <Paperclip aria-hidden className="size-3.5" />
              {item.attachment.name}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
