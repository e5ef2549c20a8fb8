import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { letLoose, type Round } from "./crowd.ts";

let server: Server;
let address: string;
beforeEach(async () => {
  server = createServer((request, response) => {
    if (request.url === "/broken") request.socket.destroy();
    else response.writeHead(request.url === "/none" ? 404 : 200).end("four");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

const asking =
  (...paths: readonly string[]): Round =>
  async (ask) => {
    for (const path of paths) await ask({ act: path, method: "GET", path });
  };

it("does as many rounds as it is told, and times every answer", async () => {
  const { answers } = await letLoose(address, { callers: 3, seconds: 60, rounds: 10 }, asking("/a", "/b"));
  expect(answers.map(({ act }) => act).sort()).toEqual([...Array(10).fill("/a"), ...Array(10).fill("/b")]);
  expect(answers.every(({ ms, bytes, status }) => ms > 0 && bytes === 4 && status === 200)).toBe(true);
});

it("begins no round once its time is over", async () => {
  const { answers } = await letLoose(address, { callers: 2, seconds: 0, rounds: null }, asking("/a"));
  expect(answers).toEqual([]);
});

it("counts a refusal and a connection that breaks, and goes on", async () => {
  const round = asking("/none", "/broken", "/a");
  const { answers } = await letLoose(address, { callers: 1, seconds: 60, rounds: 1 }, round);
  expect(answers.map(({ status }) => status)).toEqual([404, 599, 200]);
});
