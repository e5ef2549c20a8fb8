/** Writes many rows in few statements, and lets others have their turn between them. */
import { setImmediate as nextTurn } from "node:timers/promises";

/** 16 columns by 200 rows stay far below both engines' limits on parameters (32,766 and 65,535). */
const ROWS_A_STATEMENT = 200;

export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await write(rows.slice(start, start + ROWS_A_STATEMENT));
    // The embedded engine runs in this thread: without a pause no request is answered meanwhile.
    await nextTurn();
  }
}
