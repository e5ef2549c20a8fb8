import { Toast } from "@base-ui/react/toast";
import { useMemo } from "react";

/** Long enough to read the line and to reach for the way back. */
const UNDO_TIME = 10_000;
const REFUSAL_TIME = 12_000;

export interface Toasts {
  /** Something was done. */
  say: (message: string) => void;
  /** Something was done that can be taken back. */
  offerUndo: (message: string, undo: () => void) => void;
  /** Something could not be done. */
  complain: (message: string) => void;
}

export function useToasts(): Toasts {
  const { add, close } = Toast.useToastManager();
  return useMemo(
    () => ({
      say: (message) => void add({ description: message }),
      complain: (message) => void add({ description: message, timeout: REFUSAL_TIME, priority: "high" }),
      offerUndo: (message, undo) => {
        const id = add({
          description: message,
          timeout: UNDO_TIME,
          actionProps: {
            children: "Undo",
            onClick: () => {
              close(id);
              undo();
            },
          },
        });
      },
    }),
    [add, close],
  );
}
