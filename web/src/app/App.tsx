import { BrowserRouter } from "react-router";
import { Providers } from "./Providers.tsx";
import { Router } from "./Router.tsx";

export function App() {
  return (
    <BrowserRouter>
      <Providers>
        <Router />
      </Providers>
    </BrowserRouter>
  );
}
