/** The report as data, for other programs: the model itself. */
import type { Report } from "../domain/report/report.ts";

export function renderJson(report: Report): string {
  // Lone surrogates leave as escapes and come back the same (well-formed JSON.stringify): data keeps what is printed.
  const frame = JSON.stringify({ ...report, utterances: [] }, null, 1);
  const statements = Array.from(report.utterances, (utterance) =>
    indented(JSON.stringify(utterance, null, 1)),
  );
  if (statements.length === 0) return `${frame}\n`;
  // A line's end stands between members alone, never in a string: there is one such place.
  const [before, after] = frame.split(EMPTY);
  return [before, `${EMPTY.slice(0, -1)}\n`, statements.join(",\n"), "\n ]", after, "\n"].join("");
}

const EMPTY = '\n "utterances": []';

/** Two levels deep, as it stands in the whole. */
function indented(json: string): string {
  return `  ${json.replaceAll("\n", "\n  ")}`;
}
