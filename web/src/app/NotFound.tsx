import { ButtonLink } from "../components/ui/ButtonLink.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";

export function NotFound() {
  return (
    <>
      <title>Not found · Variorum</title>
      <EmptyState
        isPage
        title="There is nothing at this address."
        action={<ButtonLink to="/">To the stories</ButtonLink>}
      >
        The link may be cut short, or the page was moved.
      </EmptyState>
    </>
  );
}
