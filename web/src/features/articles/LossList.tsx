/** The quotations that a changed text lost, one by one, each to be found again by hand or accepted as gone. */
import type { ListedLoss } from "@variorum/server/contract";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { texts } from "../../strings/en/texts.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useSettle } from "./use-settle.ts";

const FindAgainDialog = lazy(async () => ({
  default: (await import("./FindAgainDialog.tsx")).FindAgainDialog,
}));

export function LossList({
  storyId,
  articleId,
  losses,
}: {
  storyId: string;
  articleId: string;
  losses: readonly ListedLoss[];
}) {
  const say = useStrings(texts);
  const [sought, setSought] = useState<ListedLoss | null>(null);
  const settle = useSettle(storyId, articleId, () => setSought(null));
  if (losses.length === 0) return null;
  const open = losses.filter(({ state }) => state === "open").length;
  return (
    <section aria-label={say.losses} className="mt-3 border-l-3 border-unresolved pl-3">
      <h4 className="text-sm font-semibold">
        {open > 0 ? say.lostAndOpen(losses.length, open) : say.lost(losses.length)}
      </h4>
      <ol className="mt-1 divide-y divide-rule">
        {losses.map((loss, index) => (
          <li key={loss.id} className="flex flex-wrap items-start justify-between gap-x-5 gap-y-1.5 py-2">
            <div className="min-w-0 flex-1 basis-72">
              <p dir="auto" className="font-serif text-[1.0625rem] leading-snug wrap-anywhere">
                <span className="mr-1.5 font-sans text-xs font-semibold text-unresolved">{index + 1}</span>
                {say.quoted(loss.text)}
              </p>
              <p className="mt-0.5 text-sm text-ink-soft">
                {loss.speaker ?? say.noSpeaker} ·{" "}
                <strong className="font-medium">{say.states[loss.state]}</strong>
                {loss.utteranceId ? (
                  <>
                    {" · "}
                    <Link
                      to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(loss.utteranceId)}`}
                      className="underline decoration-rule-strong underline-offset-4 hover:decoration-ink"
                    >
                      {say.statement}
                      <span className="sr-only">: {loss.text}</span>
                    </Link>
                  </>
                ) : null}
              </p>
            </div>
            {loss.settledBy === null ? (
              <div className="flex flex-wrap gap-2">
                <Button size="sm" onClick={() => setSought(loss)}>
                  {say.findAgain}
                  <span className="sr-only">: {loss.text}</span>
                </Button>
                <Button
                  size="sm"
                  kind="quiet"
                  isBusy={settle.isPending}
                  onClick={() => settle.mutate({ loss, place: null })}
                >
                  {say.isGone}
                  <span className="sr-only">: {loss.text}</span>
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {sought ? (
        <Suspense>
          <FindAgainDialog
            storyId={storyId}
            articleId={articleId}
            loss={sought}
            isBusy={settle.isPending}
            onFound={(place) => settle.mutate({ loss: sought, place })}
            onClose={() => setSought(null)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
