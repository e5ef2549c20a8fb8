/** Every format with what it is for: a press shows it, the arrow saves it. */
import { FORMAT_FACTS, REPORT_FORMATS, type ReportFormat } from "@variorum/server/contract";
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
  return (
    <section aria-labelledby="formats">
      <h2 id="formats" className="font-serif text-2xl">
        Formats
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
                {FORMAT_FACTS[format].name}
              </span>
              <span className="block text-sm text-pretty text-muted">{FORMAT_FACTS[format].purpose}</span>
            </button>
            <SaveLink address={addressOf(format)} name={FORMAT_FACTS[format].name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
