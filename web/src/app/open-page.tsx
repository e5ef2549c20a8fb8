import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import type { AskedAhead } from "./ask-ahead.ts";

export function openPage(root: HTMLElement, asked: AskedAhead | null): void {
  createRoot(root).render(
    <StrictMode>
      <App asked={asked} />
    </StrictMode>,
  );
}
