// A writer of its own process, for durability.test.ts: adds profiles one by one
// and says each one's number on its standard output once the store has it.
import { writeSync } from "node:fs";
import { register } from "tsx/esm/api";

register();
const { openStore } = await import("./open-store.ts");
const [dataDirectory, prefix, count] = process.argv.slice(2);
const store = await openStore({ dataDirectory, databaseUrl: null });
for (let number = 0; number < Number(count); number++) {
  const profile = {
    id: `${prefix}_${number}`,
    name: `${prefix} ${number}`,
    createdAt: new Date().toISOString(),
  };
  await store.write((transaction) => transaction.profiles.add(profile));
  writeSync(1, `${profile.id}\n`);
}
await store.close();
