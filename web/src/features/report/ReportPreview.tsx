/** The sheet: the chosen format's own output, and what it is a proof of. */
import { FORMAT_FACTS, type ReportFormat } from "@variorum/server/contract";
import { ExternalLink } from "lucide-react";
import { buttonLook } from "../../components/ui/button-look.ts";
import { FramedReport } from "./FramedReport.tsx";
import { LookBar } from "./LookBar.tsx";
import type { ReportLook } from "./report-look.ts";
import { TextReport } from "./TextReport.tsx";

export function ReportPreview({
  storyId,
  look,
  address,
  changedAt,
  onChange,
}: {
  storyId: string;
  look: ReportLook;
  address: string;
  /** A change of the story is a new report: it is shown anew. */
  changedAt: string;
  onChange: (change: Partial<ReportLook>) => void;
}) {
  const { format, version } = look;
  return (
    <section
      aria-labelledby="preview"
      className="flex min-h-[80dvh] min-w-0 flex-col lg:sticky lg:top-4 lg:h-[calc(100dvh-2rem)]"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="preview" className="font-serif text-2xl">
          {version === null ? "Proof" : `Version ${version}`}
          <span className="text-muted"> · {FORMAT_FACTS[format].name}</span>
        </h2>
        {format === "docx" ? null : (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            className={buttonLook({ kind: "quiet", size: "sm" })}
          >
            <ExternalLink aria-hidden className="size-4" />
            Open alone{format === "html" ? ", to print" : ""}
          </a>
        )}
      </div>
      <div className="mt-2">
        <LookBar look={look} onChange={onChange} />
      </div>
      <Sheet
        key={`${address} ${version === null ? changedAt : ""}`}
        storyId={storyId}
        format={format}
        address={address}
      />
    </section>
  );
}

function Sheet({ storyId, format, address }: { storyId: string; format: ReportFormat; address: string }) {
  if (format === "html") return <FramedReport address={address} isSandboxed />;
  if (format === "pdf" && navigator.pdfViewerEnabled)
    return <FramedReport address={`${address}#navpanes=0&view=FitH`} />;
  if (format === "pdf" || format === "docx") return <Unshown format={format} />;
  return <TextReport storyId={storyId} address={address} />;
}

function Unshown({ format }: { format: "pdf" | "docx" }) {
  return (
    <div className="mt-3 grid flex-1 place-items-center border border-dashed border-rule-strong p-8 text-center">
      <p className="max-w-sm text-pretty text-ink-soft">
        {format === "docx"
          ? "No browser shows a Word file. Save it and open it in Word or LibreOffice; its words are those of the HTML and the PDF."
          : "This browser shows no PDF in a page. Open it alone, or save it."}
      </p>
    </div>
  );
}
