/**
 * A desk served in a process of its own, for `npm run bench -- load`: forked
 * with DATA_DIRECTORY, it tells its address and, whenever asked, its memory.
 */
import { startServer } from "../../src/serve.ts";
import { heldMemory } from "./held-memory.ts";

const [dataDirectory = ""] = process.argv.slice(2);
const { address, stop } = await startServer(
  { host: "127.0.0.1", port: 0, dataDirectory, databaseUrl: null, logLevel: "warn", modelDirectory: null },
  { samples: false },
);
process.on("message", () => process.send?.({ memory: heldMemory() }));
process.once("disconnect", () => void stop());
process.send?.({ address });
