/** What somebody did, from its parts. The server says it in English itself, in the summary of each act. */
import type { CorrectingDeed, Deed } from "@variorum/server/domain";
import { room } from "../room.ts";

export type Deeds = {
  /** A sentence: who did what. */
  readonly act: (who: string, deed: Deed) => string;
  /** Without who did it, as a list of corrections has it. */
  readonly correction: (deed: CorrectingDeed) => string;
};

const told: Partial<Deeds> = {};

export const deeds = room("deeds", { told });
