/** Lines that are set and not painted yet. */
import type { DifferenceType } from "../../domain/difference/difference.ts";
import type { Mark, Run } from "../outline.ts";
import type { Direction } from "../writing-direction.ts";
import type { FaceRun } from "./faces.ts";

/** Letters set in one go, with what is drawn round them. */
export interface Piece extends FaceRun {
  readonly size: number;
  readonly ink: string;
  readonly width: number;
  /** Above the base line, for the number of a mark. */
  readonly rise: number;
  readonly href: string | null;
  /** Drawn under these words; null elsewhere, also under the mark's own number. */
  readonly mark: Mark | null;
  /** Drawn before these letters, in the room of `indent`. */
  readonly sign: DifferenceType | null;
  readonly indent: number;
  /** What it is a part of. */
  readonly run: Run;
  /** From the line's left end. */
  readonly left: number;
}

export interface SetLine {
  /** In the order of reading. */
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly direction: Direction;
}
