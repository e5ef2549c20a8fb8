import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type OpenStore, openStore } from "./open-store.ts";
import { newFolder } from "./store.testkit.ts";

let folder: string;
let store: OpenStore;
beforeEach(async () => {
  folder = newFolder();
  store = await openStore({ dataDirectory: folder, databaseUrl: null });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it("leaves the process a turn between the readings that wait", async () => {
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const readings = Array.from({ length: 30 }, () => store.read((view) => view.profiles.list()));
  await Promise.all(readings);
  isOver = true;
  // Four connections begin at once.
  expect(turns).toBeGreaterThanOrEqual(26);
});

it("reads in the order of asking, whatever others still hold", async () => {
  const order: number[] = [];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const long = [0, 1, 2].map(() => store.read(() => held));
  const short = Array.from({ length: 12 }, (_, number) =>
    store.read(async (view) => {
      await view.profiles.list();
      order.push(number);
    }),
  );
  await Promise.all(short);
  letGo();
  await Promise.all(long);
  expect(order).toEqual(Array.from({ length: 12 }, (_, number) => number));
});
