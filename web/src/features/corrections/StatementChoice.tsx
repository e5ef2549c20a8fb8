/** One of the story's statements, found by its words. */
import { useQuery } from "@tanstack/react-query";
import type { UtteranceSummary } from "@variorum/server/contract";
import { useDeferredValue, useState } from "react";
import { Field } from "../../components/ui/Field.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import { asking } from "../../strings/en/asking.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { correctionQueries } from "./corrections.queries.ts";
import { StatementLine } from "./StatementLine.tsx";

export function StatementChoice({
  storyId,
  except,
  chosen,
  onChoose,
}: {
  storyId: string;
  except: readonly string[];
  chosen: UtteranceSummary | null;
  onChoose: (statement: UtteranceSummary) => void;
}) {
  const say = useStrings(asking);
  const [words, setWords] = useState("");
  const sought = useDeferredValue(words.trim());
  const found = useQuery(correctionQueries.statements(storyId, sought));
  const offered = (found.data ?? []).filter(({ id }) => !except.includes(id));
  return (
    <>
      <Field label={say.words}>
        <TextInput type="search" value={words} onValueChange={setWords} />
      </Field>
      <fieldset className="mt-3 h-72 overflow-y-auto border-t border-ink">
        <legend className="sr-only">{say.statements}</legend>
        {offered.map((statement) => (
          <label
            key={statement.id}
            className="flex cursor-pointer items-start gap-3 border-b border-rule px-2 py-2.5 hover:bg-sunk/60 has-checked:bg-sunk"
          >
            <input
              type="radio"
              name="statement"
              checked={statement.id === chosen?.id}
              onChange={() => onChoose(statement)}
              className="mt-1.5 accent-ink"
            />
            <StatementLine statement={statement} />
          </label>
        ))}
        {found.isSuccess && offered.length === 0 ? (
          <p className="py-6 text-center text-muted">{say.noStatement}</p>
        ) : null}
      </fieldset>
    </>
  );
}
