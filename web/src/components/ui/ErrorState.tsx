import { ui } from "../../strings/en/ui.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { Button } from "./Button.tsx";

/** What could not be had, why, and the way to try again. */
export function ErrorState({
  title,
  detail,
  onRetry,
}: {
  title: string;
  detail: string;
  onRetry?: (() => void) | undefined;
}) {
  const say = useStrings(ui);
  return (
    <div role="alert" className="mx-auto max-w-lg px-4 py-12 text-center">
      <p className="font-serif text-xl leading-snug text-balance">{title}</p>
      <p className="mt-2 text-pretty text-ink-soft">{detail}</p>
      {onRetry ? (
        <Button className="mt-5" onClick={onRetry}>
          {say.tryAgain}
        </Button>
      ) : null}
    </div>
  );
}
