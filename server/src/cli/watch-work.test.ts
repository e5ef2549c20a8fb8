import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { Terminal } from "./terminal.ts";
import { watchWork } from "./watch-work.ts";

const screen = () => {
  const err = Object.assign(new PassThrough(), { isTTY: true });
  return { err, terminal: new Terminal(new PassThrough(), err) };
};

it("shows how far the work is and wipes the line at its end", async () => {
  const { err, terminal } = screen();
  const answer = await watchWork(terminal, async ({ tell }) => {
    tell(0.256, "Reading article 14 of 60");
    return 42;
  });
  expect(answer).toBe(42);
  expect(String(err.read())).toBe("\r\u001b[K25 % Reading article 14 of 60\r\u001b[K");
});

it("is cancelled by Ctrl-C as a refusal, and leaves the signal to others then", async () => {
  const before = process.listenerCount("SIGINT");
  const work = watchWork(
    screen().terminal,
    ({ signal }) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  );
  process.emit("SIGINT");
  await expect(work).rejects.toMatchObject({ code: "job.cancelled" });
  expect(process.listenerCount("SIGINT")).toBe(before);
});
