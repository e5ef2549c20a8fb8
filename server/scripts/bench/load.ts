/**
 * How a server stands under load: many callers at once over the largest story,
 * nine of ten acts a reading and one a ruling, beside a bare server of the same
 * framework that answers as many stored bytes. What the ratio says holds on any
 * machine, what the seconds say does not.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { API_ROOT } from "../../src/contract/routes.ts";
import { type BigStorySize, FULL_SIZE, SMALL_SIZE } from "./big-story.ts";
import { type Answered, letLoose, type Round, type Tally, type Timed } from "./crowd.ts";
import type { heldMemory } from "./held-memory.ts";
import type { Measurement, Table } from "./measurement.ts";
import { quantile } from "./rounds.ts";
import { type Seed, seedStory } from "./seed-desk.ts";

const CALLERS = 50;
const FULL_SECONDS = 10;
const SMALL_SECONDS = 2;

export const load: Measurement = {
  name: "load",
  async measure({ small, tell }) {
    const size = small ? SMALL_SIZE : FULL_SIZE;
    const crowd = { callers: CALLERS, seconds: small ? SMALL_SECONDS : FULL_SECONDS, rounds: null };
    const folder = await mkdtemp(join(tmpdir(), "variorum-load-"));
    try {
      const seed = await seedStory(folder, size);
      const desk = await served("served-desk.ts", folder, async (address, memory) => {
        const round = await roundAtDesk(address, seed);
        // The first seconds are the compiler's.
        await letLoose(address, { ...crowd, seconds: 2 }, round);
        const before = await memory();
        const tally = await letLoose(address, crowd, round);
        return { tally, before, after: await memory() };
      });
      const peer = await served("served-peer.ts", JSON.stringify(meanLengths(desk.tally)), (address) => {
        const rounds = desk.tally.answers.length / ACTS.length;
        return letLoose(address, { ...crowd, rounds }, roundAtPeer);
      });
      const table = tableOf(desk, peer, size);
      for (const row of table.rows) tell(row);
      return [table];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** In the order in which a caller does them. */
const ACTS = [
  ..."story|queue|further down the queue|filter|search|counts".split("|"),
  ...["statement", "statement", "statement", "ruling"],
];

/** Each caller has statements of its own: who rules on what another has just ruled on is refused, and rightly. */
async function roundAtDesk(address: string, { storyId, profileId }: Seed): Promise<Round> {
  const story = `${API_ROOT}/stories/${storyId}`;
  const answer = await fetch(`${address}${story}/utterances?limit=500`);
  const { items } = (await answer.json()) as { readonly items: readonly { readonly id: string }[] };
  const turns = Math.floor(items.length / CALLERS);
  return async (ask, caller, turn) => {
    const get = async (act: string, path: string) => await ask({ act, method: "GET", path: story + path });
    await get("story", "");
    const cursor = fieldOf(await get("queue", "/utterances?limit=60"), "nextCursor");
    await get("further down the queue", `/utterances?limit=200&cursor=${cursor}`);
    await get("filter", "/utterances?limit=60&type=negation&verdict=open");
    await get("search", `/utterances?limit=60&q=${WORDS[(caller + turn) % WORDS.length]}`);
    await get("counts", "/utterances?limit=1&type=number");
    const own = (step: number) => items[caller + CALLERS * ((turn + step) % turns)]?.id ?? "";
    await get("statement", `/utterances/${own(2)}`);
    await get("statement", `/utterances/${own(1)}`);
    const version = fieldOf(await get("statement", `/utterances/${own(0)}`), "version");
    await ask({
      act: "ruling",
      method: "POST",
      path: `${story}/utterances/${own(0)}/rulings`,
      headers: {
        "content-type": "application/json",
        "if-match": `"${version}"`,
        "x-variorum-profile": profileId,
      },
      body: RULING,
    });
  };
}

/** What failed is counted already; the next act then fails too, and goes on. */
function fieldOf({ status, body }: Answered, name: string): string {
  if (status !== 200) return "";
  return String((JSON.parse(body) as Readonly<Record<string, unknown>>)[name]);
}

const WORDS = ["school", "harbour", "crowns", "minister", "archive", "million", "stone"];
const RULING = JSON.stringify({ verdict: "unresolved", reason: "The minutes are not out yet." });

const roundAtPeer: Round = async (ask) => {
  for (const act of ACTS) {
    const path = `/${encodeURIComponent(act)}`;
    if (act !== "ruling") await ask({ act, method: "GET", path });
    else
      await ask({
        act,
        method: "POST",
        path,
        headers: { "content-type": "application/json" },
        body: RULING,
      });
  }
};

/** In bytes, by act. */
function meanLengths({ answers }: Tally): Record<string, number> {
  const lengthOf = (own: readonly Timed[]) =>
    Math.round(own.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, own.length));
  return Object.fromEntries(ACTS.map((act) => [act, lengthOf(answers.filter((each) => each.act === act))]));
}

type Memory = ReturnType<typeof heldMemory>;

/** A program of this folder in a process of its own, as long as the work goes on. */
async function served<Value>(
  program: string,
  argument: string,
  work: (address: string, memory: () => Promise<Memory>) => Promise<Value>,
): Promise<Value> {
  const runner = resolve(import.meta.dirname, "../run-ts.mjs");
  const child = fork(runner, [join(import.meta.dirname, program), argument]);
  try {
    const { address } = await told<{ readonly address: string }>(child);
    return await work(address, async () => {
      child.send("memory");
      return (await told<{ readonly memory: Memory }>(child)).memory;
    });
  } finally {
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const gone = once(child, "exit").then(() => Promise.reject(new Error("the server ended by itself")));
  const [message] = (await Promise.race([once(child, "message"), gone])) as [Message];
  return message;
}

interface Stand {
  readonly tally: Tally;
  readonly before: Memory;
  readonly after: Memory;
}

function tableOf({ tally, before, after }: Stand, peer: Tally, size: BigStorySize): Table {
  const errors = tally.answers.filter(({ status }) => status >= 400).length;
  const held = [before, after].map(({ heap }) => `${Math.round(heap)} MB`).join(" before and ");
  return {
    title: "The server under load",
    about: `${CALLERS} callers, each asking again as soon as it is answered, for ${tally.seconds.toFixed(0)} s; a made story of ${size.utterances.toLocaleString("en")} utterances in ${size.outlets} outlets; of ten acts one is a ruling. The peer is a bare Express that answers as many stored bytes to as many requests. ${errors} of ${tally.answers.length.toLocaleString("en")} requests failed; the server held ${held} after, its process ${Math.round(after.process)} MB.`,
    columns: ["", "answer", "desk p50", "desk p99", "bare p50", "bare p99"],
    rows: [
      ...[...new Set(ACTS)].map((act) => rowOf(act, tally, peer)),
      ["requests a second", "", perSecond(tally), "", perSecond(peer), ""],
    ],
  };
}

function rowOf(act: string, desk: Tally, peer: Tally): string[] {
  const timesOf = ({ answers }: Tally) => answers.filter((each) => each.act === act).map(({ ms }) => ms);
  const shown = (tally: Tally, share: number) => `${quantile(timesOf(tally), share).toFixed(1)} ms`;
  const length = (meanLengths(desk)[act] ?? 0) / 1000;
  return [
    act,
    `${length.toFixed(1)} kB`,
    ...[desk, peer].flatMap((tally) => [shown(tally, 0.5), shown(tally, 0.99)]),
  ];
}

function perSecond({ answers, seconds }: Tally): string {
  return Math.round(answers.length / seconds).toLocaleString("en");
}
