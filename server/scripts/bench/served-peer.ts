/**
 * The least that a server of the same framework could do: a bare Express that
 * answers stored JSON, as long as the desk's own answers to the same acts.
 * Forked with LENGTHS, `{"queue":12345,…}`, by the acts' names.
 */
import type { AddressInfo } from "node:net";
import express from "express";
import { heldMemory } from "./held-memory.ts";

const lengths = JSON.parse(process.argv[2] ?? "{}") as Readonly<Record<string, number>>;
const app = express();
app.disable("etag");
for (const [act, length] of Object.entries(lengths)) {
  const stored = JSON.stringify({ act, filler: "x".repeat(length) }).slice(0, Math.max(2, length));
  app.all(`/${act}`, express.json(), (_request, response) => {
    response.type("json").send(stored);
  });
}
const server = app.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.on("message", () => process.send?.({ memory: heldMemory() }));
  process.once("disconnect", () => server.close());
  process.send?.({ address: `http://127.0.0.1:${port}` });
});
