import { createContext, useContext } from "react";

export interface Toasts {
  /** Something was done. */
  say: (message: string) => void;
  /** Something was done that can be taken back. */
  offerUndo: (message: string, undo: () => void) => void;
  /** Something could not be done. */
  complain: (message: string) => void;
}

export const ToastContext = createContext<Toasts | null>(null);

export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error("useToasts needs a ToastProvider above it");
  return toasts;
}
