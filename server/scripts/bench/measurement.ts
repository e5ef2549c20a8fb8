/**
 * What a measurement of speed is: a name for the command line, and tables.
 *
 * A new measurement is one file that exports a `Measurement`, and one line in
 * measurements.ts.
 */
export interface BenchOptions {
  /** Folder of .txt files to measure on; null for the project's own sample stories. */
  readonly data: string | null;
  /** Rounds that count, after those that only warm up. */
  readonly rounds: number;
  /** Makes a far smaller story where one is made: shows that the measurement works, not how fast anything is. */
  readonly small: boolean;
  /** Says what was measured just now, so that a long run shows that it lives. */
  tell(row: readonly string[]): void;
}

export interface Table {
  readonly title: string;
  /** What is measured on what, in whole sentences. */
  readonly about: string;
  /** The first column names the row and is set left, figures are set right. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Measurement {
  readonly name: string;
  measure(options: BenchOptions): Promise<readonly Table[]>;
}
