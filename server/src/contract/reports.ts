/** The report of a story in its formats. */
import { z } from "zod";
import { REPORT_FORMATS } from "./report-formats.ts";
import { utteranceFilter } from "./utterances.ts";

export const reportQuery = utteranceFilter.extend({
  format: z.enum(REPORT_FORMATS),
  /** 1: sent as a file to save, 0: to be shown. */
  download: z.enum(["0", "1"]).default("0"),
});
