/**
 * A report on its way to a worker. Handing it over in one message copies it in
 * one go, and of ten thousand statements that is seconds in which the desk
 * answers nobody; in parts, others have their turn between two.
 */
import { once } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Report, ReportUtterance } from "../domain/report/report.ts";
import type { Signature } from "../domain/report/sign-off.ts";
import type { FormatOptions } from "../formats/format-options.ts";

interface ReportTask {
  /** Where the report's parts arrive. */
  readonly port: MessagePort;
}

export interface SealTask extends ReportTask {
  readonly signature: Signature;
  /** As kept: one text crosses over in a hundredth of the time its objects would take. */
  readonly previous: string | null;
}

export interface CompareTask extends ReportTask {
  readonly previous: string;
}

export interface RenderTask extends ReportTask {
  /** Where the progress is told; null: nobody waits for it. */
  readonly progress: MessagePort | null;
  readonly format: string;
  readonly options: FormatOptions;
}

type Part =
  | { readonly kind: "frame"; readonly frame: Omit<Report, "utterances"> }
  | { readonly kind: "utterances"; readonly utterances: readonly ReportUtterance[] }
  | { readonly kind: "end" };

/** Copied in about three milliseconds. */
const BATCH = 50;

/** Sends the report to whoever `work` hands the port, while it goes on. */
export async function whileSending<Value>(
  report: Report,
  work: (port: MessagePort) => Promise<Value>,
): Promise<Value> {
  const { port1, port2 } = new MessageChannel();
  const [value] = await Promise.all([work(port2), sendReport(report, port1)]).finally(() => port1.close());
  return value;
}

async function sendReport({ utterances, ...frame }: Report, port: MessagePort): Promise<void> {
  const send = (part: Part) => port.postMessage(part);
  send({ kind: "frame", frame });
  for (let sent = 0; sent < utterances.length; sent += BATCH) {
    send({ kind: "utterances", utterances: utterances.slice(sent, sent + BATCH) });
    await nextTurn();
  }
  send({ kind: "end" });
}

export async function receiveReport(port: MessagePort): Promise<Report> {
  const frames: Omit<Report, "utterances">[] = [];
  const utterances: ReportUtterance[] = [];
  port.on("message", (part: Part) => {
    if (part.kind === "frame") frames.push(part.frame);
    if (part.kind === "utterances") utterances.push(...part.utterances);
    if (part.kind === "end") port.close();
  });
  await once(port, "close");
  const [frame] = frames;
  if (frame === undefined) throw new Error("a report came without its frame");
  return { ...frame, utterances };
}
