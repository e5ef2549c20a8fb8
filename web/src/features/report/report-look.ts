/** How the report is set and for whom, as the page's address keeps it. */
import { PAPERS, type Paper, REPORT_FORMATS, type ReportFormat } from "@variorum/server/contract";
import { AUDIENCES, type Audience } from "@variorum/server/domain";

export const CHECKERS = ["named", "unnamed"] as const;

export interface ReportLook {
  readonly format: ReportFormat;
  readonly audience: Audience;
  /** Whether a public report says who checked. */
  readonly checkers: (typeof CHECKERS)[number];
  readonly paper: Paper;
  /** Null: the story as it stands. */
  readonly version: number | null;
}

const DEFAULTS: ReportLook = {
  format: "html",
  audience: "internal",
  checkers: "named",
  paper: "a4",
  version: null,
};

export function readLook(search: URLSearchParams): ReportLook {
  const version = Number(search.get("version") ?? "");
  return {
    format: REPORT_FORMATS.find((format) => format === search.get("format")) ?? DEFAULTS.format,
    audience: AUDIENCES.find((audience) => audience === search.get("audience")) ?? DEFAULTS.audience,
    checkers: search.get("checkers") === "unnamed" ? "unnamed" : "named",
    paper: PAPERS.find((paper) => paper === search.get("paper")) ?? DEFAULTS.paper,
    version: Number.isInteger(version) && version > 0 ? version : null,
  };
}

/** The address with this changed; what is as it is by itself is not said. */
export function changeLook(search: URLSearchParams, change: Partial<ReportLook>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ ...readLook(search), ...change })) {
    if (value === Reflect.get(DEFAULTS, name)) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}
