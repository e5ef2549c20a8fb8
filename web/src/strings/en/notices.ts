/** What an editor should know of how an article was read. The server says it in English itself. */
import type { ArticleSummary } from "@variorum/server/contract";
import { room } from "../room.ts";

type NoticeCode = ArticleSummary["notices"][number]["code"];
export type Notices = { readonly [Code in NoticeCode]: (language: string) => string };

const told: Partial<Notices> = {};

export const notices = room("notices", { told });
