/**
 * The way out: standard output that is written no faster than it is read, and
 * refusals that are said at once and decide the exit status at the end.
 */
import type { Writable } from "node:stream";
import { DeskError } from "../domain/desk-error.ts";
import { CONTROLS, type Screen, screenOf } from "./layout.ts";

/** The user's mistake; every refusal of the desk ends with it. */
export const EXIT_REFUSED = 2;
/** Something is wrong that is no input: our bug, or a store that is not what was written. */
export const EXIT_FAILED = 1;

/** The reader has left (`variorum … | head`): a wish to stop, not a fault. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** Back to the line's beginning, and nothing left of it. */
const WIPED_LINE = "\r\u001b[K";

type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export class Terminal {
  private refused = false;
  private failed = false;
  private hasProgress = false;

  constructor(
    private readonly out: Output,
    private readonly err: Output,
  ) {
    // Without a listener a broken pipe would end the process with a stack trace; `write` tells of it.
    out.on("error", () => {});
  }

  /** Resolves when the words are out, so that memory stays flat and nothing is cut off at the end. */
  write(content: string | Uint8Array): Promise<void> {
    this.showProgress(null);
    return new Promise((resolve, reject) => {
      this.out.write(content, (error) => {
        if (!error) resolve();
        else reject(isBrokenPipe(error) ? new ReaderGone() : error);
      });
    });
  }

  /** Where commander puts help and what it does not understand; a few lines, nobody waits for them. */
  get helpOutput() {
    return {
      writeOut: (text: string) => void this.out.write(text),
      writeErr: (text: string) => void this.err.write(text),
      getOutHelpWidth: () => this.screen.width,
    };
  }

  /** One line of standard error, written over by the next and wiped by null; none where nobody looks. */
  showProgress(line: string | null): void {
    if (!this.err.isTTY || (line === null && !this.hasProgress)) return;
    this.hasProgress = line !== null;
    const words = (line ?? "").replace(CONTROLS, "\ufffd").slice(0, (this.err.columns ?? 80) - 1);
    this.err.write(`${WIPED_LINE}${words}`);
  }

  /** Says something on standard error that is no refusal. */
  note(sentence: string): void {
    this.showProgress(null);
    // A file's name may hold an escape, too; the lines of a stack trace stay lines.
    const lines = sentence.split("\n").map((line) => line.replace(CONTROLS, "\ufffd"));
    this.err.write(`variorum: ${lines.join("\n")}\n`);
  }

  /** Says a refusal on standard error; the rest of the work goes on. */
  refuse(refusal: DeskError): void {
    this.refused = true;
    this.note(refusal.message);
  }

  /** The command ends as failed, whatever else it did: what it looked at is not as it should be. */
  fail(): void {
    this.failed = true;
  }

  /** Runs one piece of work; a refusal is said and answers null, a bug flies on. */
  async orRefuse<Result>(act: () => Result | Promise<Result>): Promise<Result | null> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      this.refuse(error);
      return null;
    }
  }

  get screen(): Screen {
    return screenOf(this.out.isTTY ? (this.out.columns ?? 80) : null, process.env);
  }

  get exitCode(): number {
    if (this.failed) return EXIT_FAILED;
    return this.refused ? EXIT_REFUSED : 0;
  }
}

function isBrokenPipe(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
