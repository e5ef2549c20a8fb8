/** What a difference says, from its parts. The server says it in English itself, in the difference's reason. */
import type { Telling } from "@variorum/server/domain";
import { room } from "../room.ts";

export type Tellings = { readonly difference: (telling: Telling) => string };

const told: Partial<Tellings> = {};

export const tellings = room("tellings", { told });
