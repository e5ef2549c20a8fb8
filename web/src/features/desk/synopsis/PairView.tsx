/** Two outlets in one line: what only the first has struck through, what only the second has underlined. */
import { useMemo } from "react";
import { Select } from "../../../components/ui/Select.tsx";
import { views } from "../../../strings/en/views.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { type Layout, wordsOf } from "./lay-out.ts";
import { comparePair, type PairPart } from "./pair.ts";

export function PairView({
  layout,
  pair,
  onChange,
}: {
  layout: Layout;
  /** Article ids as far as chosen; what is missing or gone is filled up from the front. */
  pair: readonly string[];
  onChange: (pair: readonly [string, string]) => void;
}) {
  const say = useStrings(views);
  const [first, second] = chosenPair(layout, pair);
  const parts = useMemo(
    () => (first && second ? comparePair(wordsOf(layout, first), wordsOf(layout, second)) : null),
    [layout, first, second],
  );
  if (!first || !second) return null;
  const options = layout.columns.map(({ articleId, outlet }) => ({ value: articleId, label: outlet }));
  const outletOf = (id: string) => options.find((option) => option.value === id)?.label ?? "";
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Select
          aria-label={say.first}
          value={first}
          options={options}
          onValueChange={(id) => onChange(id === second ? [id, first] : [id, second])}
          className="w-56 max-w-full"
        />
        <span className="text-muted">{say.against}</span>
        <Select
          aria-label={say.second}
          value={second}
          options={options}
          onValueChange={(id) => onChange(id === first ? [second, id] : [first, id])}
          className="w-56 max-w-full"
        />
      </div>
      {parts ? (
        <Line parts={parts} first={outletOf(first)} second={outletOf(second)} />
      ) : (
        <p className="mt-6 text-ink-soft">{say.tooLong}</p>
      )}
    </div>
  );
}

function chosenPair(layout: Layout, pair: readonly string[]): readonly (string | undefined)[] {
  const ids = layout.columns.map((column) => column.articleId);
  const known = pair.filter((id) => ids.includes(id));
  return [...new Set([...known, ...ids])].slice(0, 2);
}

function Line({ parts, first, second }: { parts: readonly PairPart[]; first: string; second: string }) {
  const say = useStrings(views);
  const isSame = parts.every((part) => part.kind === "both");
  return (
    <>
      <p className="mt-3 text-sm text-muted">
        {isSame
          ? say.same
          : say.legend(
              <del className="decoration-1">{say.struck}</del>,
              first,
              <ins className="font-semibold text-ink decoration-2 underline-offset-3">{say.underlined}</ins>,
              second,
            )}
      </p>
      <p dir="auto" className="mt-4 max-w-[62ch] font-serif text-reading text-pretty wrap-break-word">
        {parts.map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          // The last word of one outlet has no space behind it where the other goes on.
          const gap = /\S$/.test(parts[index - 1]?.text ?? " ") && /^[\p{L}\p{N}]/u.test(text) ? " " : "";
          if (kind === "both") {
            return (
              <span key={key}>
                {gap}
                {text}
              </span>
            );
          }
          const Tag = kind === "first" ? "del" : "ins";
          const [words = "", space = ""] = text.split(/(\s+$)/);
          return (
            <span key={key}>
              {gap}
              <Tag
                className={
                  kind === "first"
                    ? "text-muted decoration-1"
                    : "font-semibold decoration-2 underline-offset-[0.22em]"
                }
              >
                <span className="sr-only"> {say.only(kind === "first" ? first : second)} </span>
                {words}
                <span className="sr-only">] </span>
              </Tag>
              {space}
            </span>
          );
        })}
      </p>
    </>
  );
}
