/**
 * Which quotations are lit. Beside another article it is the utterance that
 * counts: whatever reports the same one is lit in both.
 */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { readerQueries } from "./reader.queries.ts";

export interface Lit {
  /** Of this article, the one that was chosen first. */
  readonly ids: readonly string[];
  readonly light: (quotationId: string) => void;
}

/** `articleId`: where to look; `otherId`: the article that stands beside, if one does. */
export function useLit(storyId: string, articleId: string, otherId: string | null): Lit {
  const [search, setSearch] = useSearchParams();
  const own = useQuery(readerQueries.utterances(storyId, articleId)).data;
  const others = useQuery({
    ...readerQueries.utterances(storyId, otherId ?? ""),
    enabled: otherId !== null,
  }).data;
  const chosen = search.get("q");
  const utteranceId = chosen === null ? null : (own?.get(chosen) ?? others?.get(chosen) ?? null);
  const linked =
    otherId === null || utteranceId === null
      ? []
      : [...(own ?? [])].flatMap(([id, each]) => (each === utteranceId && id !== chosen ? [id] : []));
  const isOwn = chosen !== null && (own?.has(chosen) ?? false);
  return {
    ids: isOwn ? [chosen, ...linked] : linked,
    light: (quotationId) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.set("q", quotationId);
          next.delete("at");
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}
