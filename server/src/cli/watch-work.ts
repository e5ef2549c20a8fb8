/**
 * Long work of a command: how far it is stands in one line of standard error
 * while it goes on, and Ctrl-C cancels it, so that the store is left as it was.
 * A second Ctrl-C ends the process at once, as ever.
 */
import { DeskError } from "../domain/desk-error.ts";
import type { Progress } from "../usecases/progress.ts";
import type { Terminal } from "./terminal.ts";

export async function watchWork<Result>(
  terminal: Terminal,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const control = new AbortController();
  const cancel = () =>
    control.abort(new DeskError("job.cancelled", "Cancelled; what was under way changed nothing."));
  process.once("SIGINT", cancel);
  try {
    return await work({
      signal: control.signal,
      tell: (share, sentence) => terminal.showProgress(`${Math.floor(share * 100)} % ${sentence}`),
    });
  } finally {
    process.off("SIGINT", cancel);
    terminal.showProgress(null);
  }
}
