/**
 * The HTML report as it will go out. It stands in a frame without any rights:
 * it holds the words of strangers. It is framed by its address and not as
 * `srcdoc`, which would put it under this page's policy and take its styles.
 */
import type { UtteranceFilter } from "@variorum/server/contract";
import { ExternalLink } from "lucide-react";
import { buttonLook } from "../../components/ui/button-look.ts";
import { reportAddress } from "./report.queries.ts";

export function ReportPreview({
  storyId,
  filter,
  changedAt,
}: {
  storyId: string;
  filter: UtteranceFilter;
  /** A change of the story is a new report: the frame is loaded again. */
  changedAt: string;
}) {
  const address = reportAddress(storyId, "html", filter, "show");
  return (
    <section aria-labelledby="preview" className="flex min-h-[70dvh] min-w-0 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="preview" className="font-serif text-2xl">
          As it will read
        </h2>
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          className={buttonLook({ kind: "quiet", size: "sm" })}
        >
          <ExternalLink aria-hidden className="size-4" />
          Open alone, to print
        </a>
      </div>
      <iframe
        key={`${address} ${changedAt}`}
        src={address}
        title="The report"
        sandbox=""
        className="mt-3 w-full flex-1 border border-rule bg-page"
      />
    </section>
  );
}
