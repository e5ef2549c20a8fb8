import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { DeskError } from "../domain/desk-error.ts";
import { ReaderGone, Terminal } from "./terminal.ts";

it("waits for a reader that is behind", async () => {
  const taken: string[] = [];
  let goOn = () => {};
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      taken.push(String(chunk));
      goOn = done;
    },
  });
  const terminal = new Terminal(slow, new PassThrough());
  let isWritten = false;
  const written = terminal.write("one").then(() => {
    isWritten = true;
  });
  await new Promise(setImmediate);
  expect([taken, isWritten]).toEqual([["one"], false]);
  goOn();
  await written;
  expect(isWritten).toBe(true);
});

it("tells a reader who left from a fault", async () => {
  const broken = (code: string) =>
    new Terminal(
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }),
      new PassThrough(),
    );
  await expect(broken("EPIPE").write("x")).rejects.toBeInstanceOf(ReaderGone);
  await expect(broken("ENOSPC").write("x")).rejects.toThrow("ENOSPC");
});

it("says a refusal once, goes on, and remembers it in the exit status", async () => {
  const err = new PassThrough();
  const terminal = new Terminal(new PassThrough(), err);
  expect(terminal.exitCode).toBe(0);
  const refused = await terminal.orRefuse(() => {
    throw new DeskError("article.empty", "a.txt is empty.");
  });
  expect([refused, terminal.exitCode, String(err.read())]).toEqual([null, 2, "variorum: a.txt is empty.\n"]);
});

it("shows what would move the cursor instead of obeying it", () => {
  const err = new PassThrough();
  new Terminal(new PassThrough(), err).note("\u001b[2Jgone.txt is empty.");
  expect(String(err.read())).toBe("variorum: \ufffd[2Jgone.txt is empty.\n");
});

it("lets a bug fly", async () => {
  const terminal = new Terminal(new PassThrough(), new PassThrough());
  await expect(
    terminal.orRefuse(() => {
      throw new TypeError("ours");
    }),
  ).rejects.toThrow("ours");
});

describe("the line of progress", () => {
  const terminalOn = (isTTY: boolean) => {
    const err = Object.assign(new PassThrough(), { isTTY, columns: 20 });
    return { err, terminal: new Terminal(new PassThrough(), err) };
  };

  it("is written over, cut to the window, and gone before anything else is said", () => {
    const { err, terminal } = terminalOn(true);
    terminal.showProgress("5 % Reading article 1 of 60");
    terminal.showProgress("10 % Reading");
    terminal.note("the report is in a.pdf.");
    expect(String(err.read()).split("\r\u001b[K")).toEqual([
      "",
      "5 % Reading article",
      "10 % Reading",
      "variorum: the report is in a.pdf.\n",
    ]);
  });

  it("is not there for a file or another program", () => {
    const { err, terminal } = terminalOn(false);
    terminal.showProgress("5 % Reading");
    terminal.showProgress(null);
    expect(err.read()).toBe(null);
  });
});
