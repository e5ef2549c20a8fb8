import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";

/** Not the dialog that Base UI makes of it: nothing has to be answered here. */
const NOTE = { role: "group", "aria-modal": undefined };

/** Its buttons are there for everyone from the start, not only for a pointer above them. */
const PRESENT = { "aria-hidden": undefined };

export function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      {...NOTE}
      swipeDirection={["right", "down"]}
      className="border border-press bg-press text-on-press transition-opacity data-ending-style:opacity-0 data-limited:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3 py-2 pr-2 pl-4">
        <Toast.Description className="min-w-0 flex-1 text-[0.9375rem] wrap-anywhere" />
        <Toast.Action className="min-h-8 cursor-pointer rounded-xs px-2 font-medium underline underline-offset-4 hover:bg-on-press/15 focus-visible:outline-on-press" />
        <Toast.Close
          aria-label="Dismiss"
          {...PRESENT}
          className="grid size-8 cursor-pointer place-items-center rounded-xs hover:bg-on-press/15 focus-visible:outline-on-press"
        >
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
