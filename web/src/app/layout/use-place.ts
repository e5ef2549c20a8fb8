import { useLocation } from "react-router";

/** The page one is on. Going from one utterance to the next stays on the same page. */
export function usePlace(): string {
  const { pathname } = useLocation();
  return pathname.replace(/\/u\/[^/]*$/, "").replace(/\/$/, "");
}
