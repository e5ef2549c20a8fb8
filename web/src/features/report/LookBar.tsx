/** For whom the report is and on which paper; what a format does not know is not asked. */
import type { Paper } from "@variorum/server/contract";
import type { Audience } from "@variorum/server/domain";
import { Segmented } from "../../components/ui/Segmented.tsx";
import type { ReportLook } from "./report-look.ts";

const AUDIENCE_OPTIONS = [
  { value: "internal", label: "For the desk" },
  { value: "public", label: "For the public" },
] as const satisfies { value: Audience; label: string }[];

const NAME_OPTIONS = [
  { value: "named", label: "Names of checkers" },
  { value: "unnamed", label: "No names" },
] as const satisfies { value: ReportLook["checkers"]; label: string }[];

const PAPER_OPTIONS = [
  { value: "a4", label: "A4" },
  { value: "letter", label: "Letter" },
] as const satisfies { value: Paper; label: string }[];

export function LookBar({
  look,
  onChange,
}: {
  look: ReportLook;
  onChange: (change: Partial<ReportLook>) => void;
}) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Segmented
          label="For whom"
          value={look.audience}
          options={AUDIENCE_OPTIONS}
          onChange={(audience) => onChange({ audience })}
        />
        {look.audience === "public" ? (
          <Segmented
            label="Who checked"
            value={look.checkers}
            options={NAME_OPTIONS}
            onChange={(checkers) => onChange({ checkers })}
          />
        ) : null}
        {look.format === "pdf" || look.format === "docx" ? (
          <Segmented
            label="Paper"
            value={look.paper}
            options={PAPER_OPTIONS}
            onChange={(paper) => onChange({ paper })}
          />
        ) : null}
      </div>
      <p className="mt-1.5 text-sm text-pretty text-muted">
        {look.audience === "public"
          ? "Without notes, private evidence, files and the log; quotations are cut to what is fair."
          : "Everything, with internal notes, private evidence and the log."}
      </p>
    </>
  );
}
