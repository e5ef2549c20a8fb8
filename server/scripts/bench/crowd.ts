/**
 * Many callers at once, each waiting for its answer before it asks again: what
 * autocannon does, but each kind of act is timed by itself, and an act may
 * build on what the one before was answered.
 */
import { Agent, type IncomingMessage, request } from "node:http";

export interface Sent {
  readonly act: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** Sends one request and hands back its answer, timed on the way. */
export type Ask = (sent: Sent) => Promise<Answered>;

/** One caller's round of acts; `turn` counts its rounds. */
export type Round = (ask: Ask, caller: number, turn: number) => Promise<void>;

export interface Timed {
  readonly act: string;
  readonly ms: number;
  readonly bytes: number;
  readonly status: number;
}

export interface Tally {
  readonly answers: readonly Timed[];
  readonly seconds: number;
}

export interface Crowd {
  readonly callers: number;
  /** No round begins later than this. */
  readonly seconds: number;
  /** Rounds in all, whatever the time; null: as many as there is time for. */
  readonly rounds: number | null;
}

export async function letLoose(
  address: string,
  { callers, seconds, rounds }: Crowd,
  round: Round,
): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const answers: Timed[] = [];
  const started = performance.now();
  const ask: Ask = async (sent) => {
    const asked = performance.now();
    const { status, body } = await answerOf(address, agent, sent);
    const ms = performance.now() - asked;
    answers.push({ act: sent.act, ms, bytes: Buffer.byteLength(body), status });
    return { status, body };
  };
  let begun = 0;
  const mayBegin = () => (rounds === null ? performance.now() - started < seconds * 1000 : begun < rounds);
  const call = async (caller: number) => {
    for (let turn = 0; mayBegin(); turn++) {
      begun++;
      await round(ask, caller, turn);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  agent.destroy();
  return { answers, seconds: (performance.now() - started) / 1000 };
}

/** A connection that breaks is an answer too: status 599. */
async function answerOf(address: string, agent: Agent, sent: Sent): Promise<Answered> {
  try {
    return await new Promise<Answered>((resolve, reject) => {
      const { method, headers = {}, body } = sent;
      const outgoing = request(`${address}${sent.path}`, { agent, method, headers }, (response) => {
        textOf(response).then((text) => resolve({ status: response.statusCode ?? 599, body: text }), reject);
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  } catch (error) {
    return { status: 599, body: String(error) };
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
