/** What a correction will make of the statements in sight, shown before the server has answered. */
import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import type { CorrectionDraft, UtteranceDetail, UtterancePage } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, type Difference } from "@variorum/server/domain";
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
    const laidOut = queryClient.getQueriesData<UtteranceDetail>({ queryKey: details });
    const byId = new Map(laidOut.flatMap(([, detail]) => (detail ? [[detail.id, detail] as const] : [])));
    queryClient.setQueriesData<Pages>({ queryKey: utteranceQueries.queues(storyId) }, (pages) =>
      drafts.reduce((so, draft) => so && withoutMerged(countedAs(so, draft, byId), draft), pages),
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
      return recounted(utterance, [...others, ...aside]);
    }
    case "retype-difference": {
      const { type, differenceId } = draft;
      if (draft.utteranceId !== utterance.id) return utterance;
      const retyped = utterance.differences.map((each) =>
        each.id === differenceId ? { ...each, type, retypedFrom: each.type } : each,
      );
      return recounted(utterance, retyped);
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

/** Whatever counts differences counts those that are left. */
function recounted(utterance: UtteranceDetail, differences: UtteranceDetail["differences"]): UtteranceDetail {
  const counting = differences.filter(({ dismissed }) => !dismissed);
  const differenceCounts = DIFFERENCE_TYPES.flatMap((type) => {
    const count = counting.filter((each) => each.type === type).length;
    return count === 0 ? [] : [{ type, count }];
  });
  const gravest = counting.toSorted((a, b) => b.severity - a.severity)[0];
  return {
    ...utterance,
    differences,
    differenceCounts,
    stake: gravest?.severity ?? 0,
    ...(gravest ? rankedFor(gravest) : {}),
  };
}

/** All differences of a statement come from one analysis: either all say what they tell or none. */
function rankedFor({ reason, telling }: Difference): Pick<UtteranceDetail, "rankReason" | "rankTelling"> {
  return { rankReason: reason, ...(telling ? { rankTelling: telling } : {}) };
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

/** The row counts what the statement that is laid out counts. */
function countedAs(
  pages: Pages,
  draft: CorrectionDraft,
  laidOut: ReadonlyMap<string, UtteranceDetail>,
): Pages {
  if (draft.kind !== "dismiss-difference" && draft.kind !== "retype-difference") return pages;
  const detail = laidOut.get(draft.utteranceId);
  if (!detail) return pages;
  const { id, differenceCounts, stake, rankReason, rankTelling } = detail;
  const counted = { differenceCounts, stake, rankReason, ...(rankTelling ? { rankTelling } : {}) };
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? { ...item, ...counted } : item)),
    })),
  };
}

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
