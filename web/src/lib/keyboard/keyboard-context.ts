import { createContext } from "react";
import type { Registry } from "./registry.ts";

export interface Keyboard {
  readonly registry: Registry;
  readonly openSheet: () => void;
  readonly openPalette: () => void;
}

export const KeyboardContext = createContext<Keyboard | null>(null);
