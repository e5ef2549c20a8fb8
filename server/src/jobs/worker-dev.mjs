// Node 20 cannot start a worker from a .ts file, and tsx's hooks do not reach
// into workers by themselves; in a build dist/server/worker.js takes this place.
import { register } from "tsx/esm/api";

register();
export const { analyze, compare, readFile, describeText, renderReport, seal, changesSince, sealOf } =
  await import("./worker.ts");
