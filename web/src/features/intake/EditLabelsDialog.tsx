/** Corrects what is said about an article. The text stays as published: everything counts on it. */
import type { ArticleSummary } from "@variorum/server/contract";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Dialog } from "../../components/ui/Dialog.tsx";
import { call } from "../../lib/api.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { changeOf, type Labels } from "./entry.ts";
import { LabelFields } from "./LabelFields.tsx";
import { RefusalSummary } from "./RefusalSummary.tsx";
import { useSending } from "./use-sending.ts";

export function EditLabelsDialog({
  storyId,
  article,
  open,
  onClose,
}: {
  storyId: string;
  /** Stays while the dialog closes; null before the first. */
  article: ArticleSummary | null;
  open: boolean;
  onClose: () => void;
}) {
  const say = useStrings(intake);
  return (
    <Dialog
      open={open && article !== null}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={article ? say.about(article.outlet) : say.aboutNone}
      description={say.aboutHint}
    >
      {article ? <LabelForm key={article.id} storyId={storyId} article={article} onClose={onClose} /> : null}
    </Dialog>
  );
}

function LabelForm({
  storyId,
  article,
  onClose,
}: {
  storyId: string;
  article: ArticleSummary;
  onClose: () => void;
}) {
  const say = useStrings(intake);
  const [labels, setLabels] = useState(() => labelsOfArticle(article));
  const refresh = useStoryRefresh();
  const offerUndo = useUndo();
  const change = useSending({
    route: "changeArticle",
    send: (body: ReturnType<typeof changeOf>) =>
      call("changeArticle", { params: { storyId, articleId: article.id }, body }),
    onSent: async ({ state, eventId }) => {
      await refresh(storyId);
      onClose();
      offerUndo({ storyId, eventId, done: say.changed(state.outlet) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.submit(changeOf(labels));
  };
  return (
    <form onSubmit={submit} noValidate>
      <LabelFields
        showsAll
        labels={labels}
        refusals={change.refusals}
        onChange={(next) => {
          setLabels((before) => ({ ...before, ...next }));
          change.forget(Object.keys(next));
        }}
      />
      <div className="sticky bottom-0 -mx-5 mt-5 flex flex-wrap items-center gap-3 border-t border-rule bg-page px-5 pt-4 pb-4 sm:-mx-7 sm:px-7">
        <Button type="submit" kind="press" isBusy={change.isPending}>
          {change.isPending ? say.comparingAnew : say.keep}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {say.cancel}
        </Button>
        <RefusalSummary sentence={change.sentence} places={Object.keys(change.refusals).length} />
      </div>
    </form>
  );
}

function labelsOfArticle(article: ArticleSummary): Labels {
  return {
    outlet: article.outlet,
    title: article.title ?? "",
    byline: article.byline ?? "",
    url: article.url ?? "",
    archiveUrl: article.archiveUrl ?? "",
    fetchedAt: article.fetchedAt ?? "",
    publishedAt: article.publishedAt ?? "",
    language: article.language ?? "",
    kind: article.kind,
    wire: article.wire ?? "",
    translatedFrom: article.translatedFrom ?? "",
    translation: article.translation ?? "",
    translator: article.translator ?? "",
  };
}
