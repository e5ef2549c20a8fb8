/** Every format with what it is for: a press shows it, the arrow saves it. */
import { REPORT_FORMATS, type ReportFormat } from "@variorum/server/contract";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { SaveLink } from "./SaveLink.tsx";

export function FormatList({
  chosen,
  addressOf,
  onChoose,
}: {
  chosen: ReportFormat;
  /** Where the file is saved from. */
  addressOf: (format: ReportFormat) => string;
  onChoose: (format: ReportFormat) => void;
}) {
  const say = useStrings(report);
  return (
    <section aria-labelledby="formats">
      <h2 id="formats" className="font-serif text-2xl">
        {say.formatsTitle}
      </h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {REPORT_FORMATS.map((format) => (
          <li key={format} className="flex items-start gap-2 py-2">
            <button
              type="button"
              aria-pressed={format === chosen}
              onClick={() => onChoose(format)}
              className="min-w-0 flex-1 cursor-pointer border-l-3 border-transparent pl-2.5 text-left hover:bg-sunk aria-pressed:border-ink"
            >
              <span className={format === chosen ? "font-semibold" : "font-medium"}>
                {say.formats[format].name}
              </span>
              <span className="block text-sm text-pretty text-muted">{say.formats[format].purpose}</span>
            </button>
            <SaveLink address={addressOf(format)} name={say.formats[format].name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
