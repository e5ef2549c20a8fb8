import type { QuotationMode } from "@variorum/server/domain";

/** How each way of quoting is marked in the text: by pattern, so that it is read without colour too. */
export const MODE_MARKS = {
  direct: "bg-mark underline decoration-ink-soft decoration-1 underline-offset-[5px]",
  mixed: "bg-mark underline decoration-ink-soft decoration-dashed decoration-1 underline-offset-[5px]",
  indirect:
    "bg-transparent underline decoration-ink-soft decoration-dotted decoration-2 underline-offset-[5px]",
  scare:
    "bg-transparent underline decoration-rule-strong decoration-wavy decoration-1 underline-offset-[5px]",
} satisfies Record<QuotationMode, string>;
