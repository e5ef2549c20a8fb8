/** What a correction will make of the statements in sight, shown before the server has answered. */
import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import type { CorrectionDraft, UtteranceDetail, UtterancePage } from "@variorum/server/contract";
import { utteranceQueries } from "./utterances.queries.ts";

export function useForetell(storyId: string): (drafts: readonly CorrectionDraft[]) => () => void {
  const queryClient = useQueryClient();
  return (drafts) => {
    const queryKey = utteranceQueries.all(storyId);
    void queryClient.cancelQueries({ queryKey });
    const held = queryClient.getQueriesData({ queryKey });
    const details = [...utteranceQueries.all(storyId), "detail"];
    queryClient.setQueriesData<UtteranceDetail>({ queryKey: details }, (detail) =>
      drafts.reduce((so, draft) => so && foretold(so, draft), detail),
    );
    queryClient.setQueriesData<InfiniteData<UtterancePage>>(
      { queryKey: utteranceQueries.queues(storyId) },
      (pages) => drafts.reduce((so, draft) => so && withoutMerged(so, draft), pages),
    );
    return () => {
      for (const [key, data] of held) queryClient.setQueryData(key, data);
    };
  };
}

/** What can be told without reading the words anew; the rest waits for the server. */
export function foretold(utterance: UtteranceDetail, draft: CorrectionDraft): UtteranceDetail {
  switch (draft.kind) {
    case "dismiss-difference": {
      if (draft.utteranceId !== utterance.id) return utterance;
      const [dismissed, others] = parted(utterance.differences, ({ id }) => id === draft.differenceId);
      const { reason } = draft;
      const aside = dismissed.map((each) => ({ ...each, dismissed: { reason, correctionId: "foretold" } }));
      return { ...utterance, differences: [...others, ...aside] };
    }
    case "retype-difference": {
      const { type, differenceId } = draft;
      if (draft.utteranceId !== utterance.id) return utterance;
      const retyped = utterance.differences.map((each) =>
        each.id === differenceId ? { ...each, type, retypedFrom: each.type } : each,
      );
      return { ...utterance, differences: retyped };
    }
    case "rename-speaker": {
      const { speakerId, name } = draft;
      const speakers = utterance.speakers.map((each) => (each.id === speakerId ? { ...each, name } : each));
      return { ...utterance, speakers };
    }
    case "split":
    case "move":
    case "remove-quotations":
      return withoutQuotations(utterance, draft.quotationIds);
    default:
      return utterance;
  }
}

/** The columns that are left, as long as there are two to compare. */
function withoutQuotations(utterance: UtteranceDetail, quotationIds: readonly string[]): UtteranceDetail {
  const [gone, witnesses] = parted(utterance.witnesses, (witness) =>
    witness.quotationIds.every((id) => quotationIds.includes(id)),
  );
  if (gone.length === 0 || witnesses.length < 2) return utterance;
  const left = new Set(witnesses.map(({ articleId }) => articleId));
  const articleIds = utterance.collation.articleIds.filter((id) => left.has(id));
  return { ...utterance, witnesses, collation: { ...utterance.collation, articleIds } };
}

type Pages = InfiniteData<UtterancePage>;

/** Merged rows become the one that leads the others in the queue. */
function withoutMerged(pages: Pages, draft: CorrectionDraft): Pages {
  if (draft.kind !== "merge") return pages;
  const rows = pages.pages.flatMap(({ items }) => items);
  const [, ...others] = rows.filter(({ id }) => draft.utteranceIds.includes(id)).map(({ id }) => id);
  const kept = pages.pages.map((page) => ({
    ...page,
    total: page.total - others.length,
    items: page.items.filter(({ id }) => !others.includes(id)),
  }));
  return { ...pages, pages: kept };
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
