/** For whom the report is and on which paper; what a format does not know is not asked. */
import { PAPERS } from "@variorum/server/contract";
import { AUDIENCES } from "@variorum/server/domain";
import { Segmented } from "../../components/ui/Segmented.tsx";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { CHECKERS, type ReportLook } from "./report-look.ts";

export function LookBar({
  look,
  onChange,
}: {
  look: ReportLook;
  onChange: (change: Partial<ReportLook>) => void;
}) {
  const { look: say } = useStrings(report);
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Segmented
          label={say.audience}
          value={look.audience}
          options={AUDIENCES.map((value) => ({ value, label: say.audiences[value] }))}
          onChange={(audience) => onChange({ audience })}
        />
        {look.audience === "public" ? (
          <Segmented
            label={say.checkers}
            value={look.checkers}
            options={CHECKERS.map((value) => ({ value, label: say.names[value] }))}
            onChange={(checkers) => onChange({ checkers })}
          />
        ) : null}
        {look.format === "pdf" || look.format === "docx" ? (
          <Segmented
            label={say.paper}
            value={look.paper}
            options={PAPERS.map((value) => ({ value, label: say.papers[value] }))}
            onChange={(paper) => onChange({ paper })}
          />
        ) : null}
      </div>
      <p className="mt-1.5 text-sm text-pretty text-muted">
        {look.audience === "public" ? say.publicHint : say.internalHint}
      </p>
    </>
  );
}
