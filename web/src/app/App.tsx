import { BrowserRouter } from "react-router";
import type { AskedAhead } from "./ask-ahead.ts";
import { Providers } from "./Providers.tsx";
import { Router } from "./Router.tsx";

export function App({ asked }: { asked: AskedAhead | null }) {
  return (
    <BrowserRouter>
      <Providers asked={asked}>
        <Router />
      </Providers>
    </BrowserRouter>
  );
}
