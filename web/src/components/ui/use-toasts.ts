import { createContext, useContext } from "react";

export interface Toasts {
  /** Something was done. */
  say: (message: string) => void;
  /** Something was done that can be taken back. */
  offerUndo: (message: string, undo: () => void, options?: OfferOptions) => void;
  /** Something could not be done. */
  complain: (message: string) => void;
  /** An act that can be taken back is under way: who takes back the last one means it. Call the answer when it is over. */
  beginAct: () => () => void;
  /** Takes back what was last offered, be its message gone or not; false: nothing is left. */
  undoLast: () => boolean;
}

interface OfferOptions {
  /** The message tells of something taken back: going back once more must not do it again. */
  readonly isWayBack?: boolean;
}

export const ToastContext = createContext<Toasts | null>(null);

export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error("useToasts needs a ToastProvider above it");
  return toasts;
}
