/** Every measurement that `npm run bench` knows, in the order in which `all` runs them. */
import { extraction } from "./extraction.ts";
import type { Measurement } from "./measurement.ts";

export const MEASUREMENTS: readonly Measurement[] = [extraction];
