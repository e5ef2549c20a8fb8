import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import supertest from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleProblem } from "./problem-handler.ts";
import { refuseForeigners } from "./same-desk.ts";

describe("a request is answered only when it comes from this desk", () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    const app = express()
      .use(refuseForeigners)
      .use((_request, response) => response.json("welcome"))
      .use(handleProblem);
    server = createServer(app).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  const cases: readonly (readonly [200 | 403, string, string | null, string])[] = [
    [200, "127.0.0.1:PORT", null, "from the command line"],
    [200, "localhost:PORT", "http://localhost:PORT", "from the page under its other name"],
    [200, "[::1]:PORT", null, "over IPv6"],
    [200, "LOCALHOST:PORT", null, "in capitals"],
    [403, "desk.example:PORT", null, "under a name that was pointed here"],
    [403, "127.0.0.1:1", null, "for another port"],
    [403, "127.0.0.1", null, "without the port"],
    [403, "127.0.0.1:PORT", "http://evil.example", "from another site's page"],
    [403, "127.0.0.1:PORT", "https://127.0.0.1:PORT", "from a page under another scheme"],
    [403, "127.0.0.1:PORT", "http://127.0.0.1:1", "from a page on another port"],
    [403, "127.0.0.1:PORT", "http://127.0.0.1:PORT.evil.example", "from a name that begins like ours"],
    [403, "127.0.0.1:PORT", "null", "from a page that hides its origin"],
  ];

  test.each(cases)("%i for host %s and origin %s: %s", async (status, host, origin) => {
    const here = (text: string) => text.replace("PORT", String(port));
    const request = supertest(server).post("/").set("host", here(host));
    if (origin !== null) request.set("origin", here(origin));
    const response = await request;
    expect(response.status).toBe(status);
    if (status === 403) expect(response.body.code).toBe("request.forbidden-origin");
  });
});
