/** What blocks are set with, and the bookmarks they leave. */
import type { Faces } from "./faces.ts";
import type { Column } from "./strips.ts";
import type { Tag } from "./tags.ts";

/** A place that the bookmarks lead to. */
export interface Bookmark {
  readonly level: 1 | 2 | 3;
  readonly title: string;
}

/** What blocks are set with. */
export interface Setting {
  readonly faces: Faces;
  readonly column: Column;
  readonly tag: Tag;
  /** Told when a heading has found its page. */
  readonly bookmark: (mark: Bookmark, top: number) => void;
}
