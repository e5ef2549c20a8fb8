/** Two texts in one: what went is struck, what came is underlined, what stayed is shortened between. */
import type { revisionDifference } from "@variorum/server/contract";

type Parts = ReturnType<(typeof revisionDifference)["parse"]>["parts"];

/** Some two lines stay on each side of a change, to know it by. */
const KEPT = 160;

export function ChangedWords({ parts }: { parts: Parts }) {
  if (parts.every(({ kind }) => kind === "same")) {
    return <p className="text-muted">The words are the same.</p>;
  }
  return (
    <p dir="auto" className="font-serif text-[1.0625rem] leading-relaxed whitespace-pre-line wrap-anywhere">
      {parts.map((part, index) => {
        // The two texts never change, so their parts have no identity but their place.
        const key = index;
        if (part.kind === "removed") {
          return (
            <del key={key} className="bg-omission/10 text-omission decoration-1">
              {part.text}
            </del>
          );
        }
        if (part.kind === "added") {
          return (
            <ins key={key} className="bg-wording/10 text-wording underline decoration-1 underline-offset-4">
              {part.text}
            </ins>
          );
        }
        return <Same key={key} text={part.text} isFirst={index === 0} isLast={index === parts.length - 1} />;
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
