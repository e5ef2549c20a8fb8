/** What the articles disagree on outside any quotation. */
import type { Conflict } from "@variorum/server/domain";
import { room } from "../room.ts";

const types: Readonly<Record<Conflict["type"], string>> = { number: "Figure", date: "Date", name: "Name" };

export const conflicts = room("conflicts", { types, takenOut: "an article taken out" });
