/** The sheet: the chosen format's own output, and what it is a proof of. */
import type { ReportFormat } from "@variorum/server/contract";
import { ExternalLink } from "lucide-react";
import { buttonLook } from "../../components/ui/button-look.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
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
  /** A change of the story is a new report, and a version withdrawn reads otherwise: it is shown anew. */
  changedAt: string;
  onChange: (change: Partial<ReportLook>) => void;
}) {
  const { sheet: say, formats } = useStrings(report);
  const { format, version } = look;
  return (
    <section
      aria-labelledby="preview"
      className="flex min-h-[80dvh] min-w-0 flex-col lg:sticky lg:top-16 lg:h-[calc(100dvh-5rem)]"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="preview" className="font-serif text-2xl">
          {version === null ? say.proof : say.version(version)}
          <span className="text-muted"> · {formats[format].name}</span>
        </h2>
        {format === "docx" ? null : (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            className={buttonLook({ kind: "quiet", size: "sm" })}
          >
            <ExternalLink aria-hidden className="size-4" />
            {format === "html" ? say.openToPrint : say.openAlone}
          </a>
        )}
      </div>
      <div className="mt-2">
        <LookBar look={look} onChange={onChange} />
      </div>
      <Sheet key={`${address} ${changedAt}`} storyId={storyId} format={format} address={address} />
    </section>
  );
}

function Sheet({ storyId, format, address }: { storyId: string; format: ReportFormat; address: string }) {
  const { sheet: say } = useStrings(report);
  if (format === "html") return <FramedReport address={address} isSandboxed />;
  if (format === "docx") {
    return (
      <>
        <p className="mt-3 text-sm text-pretty text-muted">{say.word}</p>
        <FramedReport address={address} isSandboxed />
      </>
    );
  }
  if (format !== "pdf") return <TextReport storyId={storyId} address={address} />;
  if (navigator.pdfViewerEnabled) return <FramedReport address={`${address}#navpanes=0&view=FitH`} />;
  return (
    <div className="mt-3 grid flex-1 place-items-center border border-dashed border-rule-strong p-8 text-center">
      <p className="max-w-sm text-pretty text-ink-soft">{say.noPdf}</p>
    </div>
  );
}
