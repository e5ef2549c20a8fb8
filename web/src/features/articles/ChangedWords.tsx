/** Two texts in one: what went is struck, what came is underlined, what stayed is shortened between, what was lost is marked. */
import type { ListedLoss } from "@variorum/server/contract";
import { texts } from "../../strings/en/texts.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { markLosses, type Parts } from "./mark-losses.ts";

/** Some two lines stay on each side of a change, to know it by. */
const KEPT = 160;

export function ChangedWords({ parts, losses }: { parts: Parts; losses: readonly ListedLoss[] }) {
  const say = useStrings(texts);
  if (parts.every(({ kind }) => kind === "same")) {
    return <p className="text-muted">{say.same}</p>;
  }
  return (
    <p dir="auto" className="font-serif text-[1.0625rem] leading-relaxed whitespace-pre-line wrap-anywhere">
      {markLosses(parts, losses).map((part, index, all) => {
        // The two texts never change, so their parts have no identity but their place.
        const key = index;
        const sign = part.opens.map((number) => (
          <sup key={number} className="mx-0.5 font-sans text-xs font-semibold text-unresolved">
            <span className="sr-only">{say.lostQuotation} </span>
            {number}
          </sup>
        ));
        if (part.kind === "removed") {
          return (
            <span key={key}>
              {sign}
              <del
                className={`text-omission decoration-1 ${part.isLost ? "bg-unresolved/15 outline-1 outline-unresolved outline-dashed" : "bg-omission/10"}`}
              >
                {part.text}
              </del>
            </span>
          );
        }
        if (part.kind === "added") {
          return (
            <ins key={key} className="bg-wording/10 text-wording underline decoration-1 underline-offset-4">
              {part.text}
            </ins>
          );
        }
        if (part.isLost) {
          return (
            <span key={key}>
              {sign}
              <span className="bg-unresolved/15 outline-1 outline-unresolved outline-dashed">
                {part.text}
              </span>
            </span>
          );
        }
        return <Same key={key} text={part.text} isFirst={index === 0} isLast={index === all.length - 1} />;
      })}
    </p>
  );
}

function Same({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }) {
  if (text.length <= 3 * KEPT) return text;
  return (
    <>
      {isFirst ? "" : text.slice(0, text.indexOf(" ", KEPT))}
      <span className="mx-2 font-sans text-sm whitespace-nowrap text-muted select-none"> … </span>
      {isLast ? "" : text.slice(text.lastIndexOf(" ", text.length - KEPT))}
    </>
  );
}
