/** How a button looks, so that a link that acts like one (a download) can look the same. */
import { cva } from "class-variance-authority";

export const buttonLook = cva(
  "inline-flex shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-xs font-medium whitespace-nowrap transition-colors select-none aria-disabled:cursor-not-allowed aria-disabled:opacity-55 disabled:cursor-not-allowed disabled:opacity-55",
  {
    variants: {
      kind: {
        /** The one act a page is for. */
        press: "border border-press bg-press text-on-press hover:bg-ink-soft",
        plain: "border border-rule-strong bg-page text-ink hover:bg-sunk",
        quiet: "border border-transparent text-ink-soft hover:bg-sunk hover:text-ink",
      },
      size: {
        md: "min-h-9 px-3.5 text-[0.9375rem] pointer-coarse:min-h-11",
        sm: "min-h-7 px-2 text-sm pointer-coarse:min-h-10",
      },
    },
    defaultVariants: { kind: "plain", size: "md" },
  },
);

export type ButtonKind = "press" | "plain" | "quiet";
export type ButtonSize = "md" | "sm";
