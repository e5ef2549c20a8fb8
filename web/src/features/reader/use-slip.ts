/** One slip at a time and article, kept through reloads until it is handed in or thrown away. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ArticleDetail } from "@variorum/server/contract";
import type { Span } from "@variorum/server/domain";
import { speakerQueries } from "../../lib/correcting/speakers.queries.ts";
import { isStale, useCorrect } from "../../lib/correcting/use-correct.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { readerQueries } from "./reader.queries.ts";
import { correctionsOf, foretold, keptSlip, type Slip, slipFor, slipOf } from "./slip.ts";
import { wholeWords } from "./words.ts";

export interface Slips {
  readonly slip: Slip | null;
  readonly speakers: readonly string[];
  readonly isBusy: boolean;
  readonly change: (part: Partial<Slip>) => void;
  /** Opens a slip for words that the analysis missed. */
  readonly mark: (words: Span) => void;
  readonly correct: (quotationId: string) => void;
  readonly handIn: () => void;
  readonly remove: () => void;
  readonly throwAway: () => void;
}

export function useSlips(storyId: string, article: ArticleDetail): Slips {
  const { done: say } = useStrings(reader);
  const key = `variorum.slip.${storyId}.${article.id}`;
  const { value: slip, set, clear } = useDraft<Slip | null>(key, null, keptSlip);
  const speakers = useQuery({ ...speakerQueries.list(storyId), enabled: slip !== null }).data ?? [];
  const queryClient = useQueryClient();
  const correct = useCorrect(storyId);
  const before = article.quotations.find(({ id }) => id === slip?.quotationId) ?? null;

  /** Shows the article with other quotations until the server has its say. */
  const foretell = (quotations: ArticleDetail["quotations"]) => () => {
    const { queryKey } = readerQueries.article(storyId, article.id);
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, { ...article, quotations });
    return () => queryClient.setQueryData(queryKey, article);
  };
  const send = (act: Parameters<typeof correct.mutate>[0]) => {
    const draft = slip;
    clear();
    // Refused: the slip comes back as it was, to be put right and handed in again.
    correct.mutate(act, { onError: (error) => (isStale(error) ? undefined : set(() => draft)) });
  };
  return {
    slip,
    speakers: speakers.map(({ name }) => name),
    isBusy: correct.isPending,
    change: (part) => set((held) => held && { ...held, ...part }),
    mark: (words) => {
      const whole = wholeWords(article.text, words);
      if (whole) set(() => slipFor(whole));
    },
    correct: (quotationId) => {
      const quotation = article.quotations.find(({ id }) => id === quotationId);
      if (quotation) set(() => slipOf(quotation));
    },
    handIn: () => {
      if (!slip) return;
      const corrections = correctionsOf(slip, before, article.id, speakers);
      if (corrections.length === 0) return clear();
      const done = before ? say.corrected : say.added;
      send({ corrections, done, foretell: foretell(foretold(article.quotations, slip, article.id)) });
    },
    remove: () => {
      if (!before) return;
      const rest = article.quotations.filter(({ id }) => id !== before.id);
      send({
        corrections: [{ kind: "remove-quotations", quotationIds: [before.id] }],
        done: say.removed,
        foretell: foretell(rest),
      });
    },
    throwAway: clear,
  };
}
