import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Config } from "./config.ts";
import { type RunningServer, startServer } from "./serve.ts";
import { newFolder } from "./store/store.testkit.ts";

describe("the server", { timeout: 30_000 }, () => {
  let config: Config;
  let running: RunningServer[];
  beforeEach(() => {
    config = {
      host: "127.0.0.1",
      port: 0,
      dataDirectory: newFolder(),
      databaseUrl: null,
      logLevel: "silent",
      modelDirectory: null,
    };
    running = [];
  });
  afterEach(async () => {
    for (const server of running) await server.stop();
    rmSync(config.dataDirectory, { recursive: true });
  });

  const start = async (changes: Partial<Config> = {}) => {
    const server = await startServer({ ...config, ...changes }, { samples: false });
    running.push(server);
    return server.address;
  };
  const profiles = async (address: string) => {
    const response = await fetch(`${address}/api/v1/profiles`);
    const { items } = (await response.json()) as { items: readonly { name: string }[] };
    return items.map(({ name }) => name);
  };
  const addProfile = (address: string, name: string) =>
    fetch(`${address}/api/v1/profiles`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name }),
    });

  it("answers at the address it names, and keeps what it was told over a stop", async () => {
    await addProfile(await start(), "Ada");
    await running.pop()?.stop();
    expect(await profiles(await start())).toEqual(["Ada"]);
  });

  it("does not hang up on who is a minute between two requests", async () => {
    const answer = await fetch(`${await start()}/api/v1/health`);
    expect(answer.headers.get("keep-alive")).toBe("timeout=75");
  });

  it("works beside another on the same data directory", async () => {
    const [one, other] = [await start(), await start()];
    await Promise.all([addProfile(one, "Ada"), addProfile(other, "Bo")]);
    expect((await profiles(one)).sort()).toEqual(["Ada", "Bo"]);
    expect(await profiles(other)).toEqual(await profiles(one));
  });

  it("tells a window what another server writes, and does not wait for it when it stops", async () => {
    const [one, other] = [await start(), await start()];
    const response = await fetch(`${one}/api/v1/changes`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const profile = (await (await addProfile(other, "Ada")).json()) as { id: string };
    await fetch(`${other}/api/v1/stories`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-variorum-profile": profile.id },
      body: JSON.stringify({ title: "The pact" }),
    });
    let told = "";
    while (!told.includes("story.created")) told += (await reader?.read())?.value ?? "";
    expect(told).toMatch(/event: change/);
    const stopping = performance.now();
    await running.shift()?.stop();
    expect(performance.now() - stopping).toBeLessThan(4000);
    expect((await reader?.read())?.done).toBe(true);
  });

  it("says in a sentence that its port is taken, and leaves nothing open", async () => {
    const port = Number(new URL(await start()).port);
    await expect(start({ port })).rejects.toMatchObject({
      code: "store.locked",
      message: /Port \d+ is taken/,
    });
  });

  it("loses nothing it has answered when it is stopped in the middle of work", async () => {
    const address = await start();
    const sending = Array.from({ length: 20 }, (_, index) => addProfile(address, `Editor ${index}`));
    await Promise.race(sending);
    await running.pop()?.stop();
    const answers = await Promise.allSettled(sending);
    const acknowledged = answers.filter(
      (answer) => answer.status === "fulfilled" && answer.value.status === 201,
    );
    expect(acknowledged.length).toBeGreaterThan(0);
    expect((await profiles(await start())).length).toBeGreaterThanOrEqual(acknowledged.length);
  });
});
