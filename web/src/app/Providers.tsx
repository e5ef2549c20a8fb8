import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { TipLayer } from "../components/ui/TipLayer.tsx";
import { ToastProvider } from "../components/ui/ToastProvider.tsx";
import { ActorProvider } from "../features/profiles/ActorProvider.tsx";
import { KeyboardProvider } from "../lib/keyboard/KeyboardProvider.tsx";
import { LanguageProvider } from "../strings/LanguageProvider.tsx";
import type { AskedAhead } from "./ask-ahead.ts";
import { createQueryClient } from "./query-client.ts";

/** What every page stands on: the cache, the messages, the keys, the acting name, the language. */
export function Providers({ asked = null, children }: { asked?: AskedAhead | null; children: ReactNode }) {
  const [queryClient] = useState(() => createQueryClient(asked));
  return (
    // The server's policy allows no inline style elements.
    <CSPProvider disableStyleElements>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <ToastProvider>
            <KeyboardProvider>
              <ActorProvider>{children}</ActorProvider>
            </KeyboardProvider>
          </ToastProvider>
          <TipLayer />
        </QueryClientProvider>
      </LanguageProvider>
    </CSPProvider>
  );
}
