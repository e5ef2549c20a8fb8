import { asking } from "../../strings/en/asking.ts";
import { useLocale, useStrings } from "../../strings/use-strings.ts";
import type { Seen } from "./question.ts";

/** A statement in three lines: who, what, in which outlets. */
export function StatementLine({ statement }: { statement: Seen }) {
  const say = useStrings(asking);
  const either = new Intl.ListFormat(useLocale(), { type: "disjunction" });
  const { speakers, gist, witnesses } = statement;
  return (
    <span className="min-w-0 flex-1">
      <span className="block text-sm font-semibold text-ink-soft first-letter:uppercase">
        {either.format(speakers.map(({ name }) => name)) || say.noSpeaker}
      </span>
      <span className="line-clamp-3 font-serif text-[1.0625rem] leading-6">{say.quoted(gist)}</span>
      <span className="block text-xs font-semibold tracking-[0.06em] text-muted">
        {witnesses.map(({ sigil }) => sigil).join(" · ")}
      </span>
    </span>
  );
}
