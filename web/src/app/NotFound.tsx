import { ButtonLink } from "../components/ui/ButtonLink.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";
import { app } from "../strings/en/app.ts";
import { useStrings } from "../strings/use-strings.ts";

export function NotFound() {
  const say = useStrings(app);
  return (
    <>
      <title>{say.nowhere.page}</title>
      <EmptyState isPage title={say.nowhere.title} action={<ButtonLink to="/">{say.toStories}</ButtonLink>}>
        {say.nowhere.why}
      </EmptyState>
    </>
  );
}
