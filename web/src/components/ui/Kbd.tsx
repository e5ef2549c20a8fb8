import type { ReactNode } from "react";

/** A key, as it is printed on the keyboard. */
export function Kbd({ children, tone = "paper" }: { children: ReactNode; tone?: "paper" | "press" }) {
  const colours = tone === "press" ? "border-on-press/50" : "border-rule-strong bg-page text-ink-soft";
  return (
    <kbd
      className={`inline-block min-w-5 rounded-xs border px-1 text-center font-sans text-xs leading-[1.125rem] ${colours}`}
    >
      {children}
    </kbd>
  );
}
