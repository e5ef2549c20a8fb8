import { FORMAT_FACTS, REPORT_FORMATS } from "@variorum/server/contract";
import { Download } from "lucide-react";
import { buttonLook } from "../../components/ui/button-look.ts";
import { reportAddress } from "./report.queries.ts";
import type { ReportFilter } from "./report-filter.ts";

/** Every format to save, with what it is for. */
export function DownloadList({ storyId, filter }: { storyId: string; filter: ReportFilter }) {
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads" className="font-serif text-2xl">
        Save it
      </h2>
      <ul className="mt-3 divide-y divide-rule border-y border-rule">
        {REPORT_FORMATS.map((format) => (
          <li key={format} className="flex items-center gap-3 py-2.5">
            <div className="min-w-0 flex-1">
              <p className="font-medium">{FORMAT_FACTS[format].name}</p>
              <p className="text-sm text-pretty text-muted">{FORMAT_FACTS[format].purpose}</p>
            </div>
            <a
              href={reportAddress(storyId, format, filter, "save")}
              download
              className={buttonLook({ size: "sm" })}
            >
              <Download aria-hidden className="size-4" />
              Save
              <span className="sr-only"> as {FORMAT_FACTS[format].name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
