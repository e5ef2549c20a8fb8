import type { QuotationMode } from "@variorum/server/domain";

/** How each way of quoting is marked in the text: by pattern, so that it is read without colour too. */
export const MODE_MARKS = {
  direct: {
    label: "direct",
    text: "bg-mark underline decoration-ink-soft decoration-1 underline-offset-[5px]",
  },
  mixed: {
    label: "in fragments",
    text: "bg-mark underline decoration-ink-soft decoration-dashed decoration-1 underline-offset-[5px]",
  },
  indirect: {
    label: "in other words",
    text: "bg-transparent underline decoration-ink-soft decoration-dotted decoration-2 underline-offset-[5px]",
  },
  scare: {
    label: "marks only",
    text: "bg-transparent underline decoration-rule-strong decoration-wavy decoration-1 underline-offset-[5px]",
  },
} satisfies Record<QuotationMode, { label: string; text: string }>;
