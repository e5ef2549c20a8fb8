/** What every mark of a synopsis has to know, so that it need not be handed down through every row. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { createContext, useContext } from "react";

export interface SynopsisLook {
  readonly utterance: UtteranceDetail;
  readonly baseId: string | null;
  readonly showsFormal: boolean;
  /** Under the pointer or the focus, else the one the editor has come to. */
  readonly litId: string | null;
  /** The site that holds the place in the tab order. */
  readonly tabStopId: string | null;
  /** The address that leads to a site. */
  readonly hrefOf: (siteId: string) => string;
  readonly columnActs: ColumnActs;
}

interface ColumnActs {
  readonly move: (articleId: string, by: 1 | -1) => void;
  readonly takeAway: (articleId: string) => void;
  /** Null: by none. */
  readonly measureBy: (articleId: string | null) => void;
}

export const SynopsisContext = createContext<SynopsisLook | null>(null);

export function useSynopsisLook(): SynopsisLook {
  const look = useContext(SynopsisContext);
  if (!look) throw new Error("a mark needs a synopsis around it");
  return look;
}
