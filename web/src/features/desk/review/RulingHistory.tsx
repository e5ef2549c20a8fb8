/** Every ruling on the statement and its readings, newest first: who, when, why, on what evidence. */

import { useQueryClient } from "@tanstack/react-query";
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { Button } from "../../../components/ui/Button.tsx";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { sentenceOf } from "../../../lib/error-sentence.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { VERDICT_MARKS } from "../marks/verdict-marks.ts";
import { utteranceQueries } from "../utterances.queries.ts";
import { BEARING_LABELS, EVIDENCE_LABELS } from "./evidence-words.ts";
import { eventOf } from "./ruling-event.ts";
import { useUndo } from "./use-rule.ts";

export function RulingHistory({ storyId, utterance }: { storyId: string; utterance: UtteranceDetail }) {
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const undo = useUndo(storyId, utterance.id);
  const newestFirst = utterance.rulings.toReversed();

  const withdraw = async (ruling: Ruling) => {
    try {
      const events = await queryClient.fetchQuery({
        ...utteranceQueries.events(storyId, utterance.id),
        staleTime: 0,
      });
      const event = eventOf(events.items, ruling.id);
      if (event) undo.mutate(event.id);
      else toasts.complain("This ruling was taken back already.");
    } catch (error) {
      toasts.complain(sentenceOf(error));
    }
  };

  if (newestFirst.length === 0) return <p className="text-sm text-muted">Nobody has ruled on this yet.</p>;
  return (
    <ol>
      {newestFirst.map((ruling) => {
        const outlet = utterance.witnesses.find((each) => each.articleId === ruling.articleId)?.outlet;
        return (
          <li key={ruling.id} className="grid grid-cols-[1.25rem_1fr] gap-x-2 border-t border-rule py-2.5">
            <VerdictSign verdict={ruling.verdict} className="mt-1 self-start" />
            <div className="min-w-0 text-[0.9375rem] wrap-break-word">
              <p>
                <span className="font-semibold">
                  {ruling.verdict === "open" ? "Reopened" : VERDICT_MARKS[ruling.verdict].label}
                </span>
                {outlet ? ` · ${outlet}` : ""}
              </p>
              {ruling.reason ? <p className="mt-0.5 whitespace-pre-line">{ruling.reason}</p> : null}
              {ruling.correction ? (
                <p className="mt-1 text-ink-soft">
                  Correction: <span className="font-serif">{ruling.correction}</span>
                </p>
              ) : null}
              <EvidenceLines ruling={ruling} />
              <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-muted">
                <span>
                  {ruling.actor.name}, <time dateTime={ruling.at}>{momentOf(ruling.at)}</time>
                </span>
                <Button
                  kind="quiet"
                  size="sm"
                  aria-label={`Withdraw the ruling of ${ruling.actor.name}, ${momentOf(ruling.at)}`}
                  onClick={() => withdraw(ruling)}
                >
                  Withdraw
                </Button>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function EvidenceLines({ ruling }: { ruling: Ruling }) {
  if (ruling.evidence.length === 0) return null;
  return (
    <ul className="mt-1 text-sm text-ink-soft">
      {ruling.evidence.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a ruling's evidence never changes.
        <li key={index} className="border-l-2 border-rule pl-2 not-first:mt-1">
          {EVIDENCE_LABELS[item.kind]} · {BEARING_LABELS[item.bearing].toLowerCase()}
          <span className="block text-ink">
            {item.url && /^https?:/i.test(item.url) ? (
              <a
                href={item.url}
                target="_blank"
                rel="noreferrer noopener"
                className="underline decoration-rule-strong underline-offset-3 hover:decoration-ink"
              >
                {item.description}
              </a>
            ) : (
              item.description
            )}
            {item.locator ? ` (${item.locator})` : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

function momentOf(at: string): string {
  return new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
