/** What just happened, in the corner, with the way back. F6 moves the keyboard there. */
import { Toast } from "@base-ui/react/toast";
import type { ReactNode } from "react";
import { ToastList } from "./ToastList.tsx";

export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label="Messages"
          className="fixed right-3 bottom-3 left-3 z-70 flex flex-col-reverse gap-2 sm:left-auto sm:w-96"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
