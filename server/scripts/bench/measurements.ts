/** Every measurement that `npm run bench` knows, in the order in which `all` runs them. */
import { archive } from "./archive.ts";
import { collation } from "./collation.ts";
import { desk } from "./desk.ts";
import { extraction } from "./extraction.ts";
import { grouping } from "./grouping.ts";
import { load } from "./load.ts";
import type { Measurement } from "./measurement.ts";
import { worstCases } from "./worst-cases.ts";

export const MEASUREMENTS: readonly Measurement[] = [
  extraction,
  grouping,
  archive,
  collation,
  desk,
  load,
  worstCases,
];
