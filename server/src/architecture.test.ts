/**
 * Proves that the rules on who may import whom are alive: a checker that sees
 * no modules passes everything, so each rule has to catch a planted fault.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** [rule, file that breaks it, what it imports] */
const faults = [
  ["domain-is-pure", "server/src/domain/text/clock.ts", "node:fs"],
  ["domain-text-looks-back-only", "server/src/domain/text/eager.ts", "../collation/later.ts"],
  ["domain-quotation-looks-back-only", "server/src/domain/quotation/eager.ts", "../difference/later.ts"],
  ["contract-knows-the-domain-only", "server/src/contract/nosy.ts", "../store/rows.ts"],
  ["usecases-know-no-edge", "server/src/usecases/nosy.ts", "../http/door.ts"],
  ["http-goes-through-usecases", "server/src/http/shortcut.ts", "../store/rows.ts"],
  ["store-knows-no-edge", "server/src/store/nosy.ts", "../http/door.ts"],
  [
    "web-enters-the-server-by-two-doors",
    "web/src/features/a/back-door.ts",
    "../../../../server/src/store/rows.ts",
  ],
  ["web-features-stand-apart", "web/src/features/a/neighbour.ts", "../b/part.ts"],
  ["web-ui-knows-no-domain", "web/src/components/ui/nosy.ts", "../../features/b/part.ts"],
  ["web-strings-stand-below", "web/src/strings/nosy.ts", "../features/b/part.ts"],
  ["e2e-stands-outside", "e2e/inside.ts", "../server/src/store/rows.ts"],
  ["no-cycles", "server/src/jobs/ring-back.ts", "./ring.ts"],
] as const;

const targets = {
  "server/src/domain/collation/later.ts": "",
  "server/src/domain/difference/later.ts": "",
  "server/src/store/rows.ts": "",
  "server/src/http/door.ts": "",
  "web/src/features/b/part.ts": "",
  "server/src/jobs/ring.ts": 'import "./ring-back.ts";\n',
};

interface Violation {
  rule: { name: string };
  from: string;
}

describe("the rules on who may import whom", () => {
  let folder = "";
  let violations: Violation[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "variorum-faults-"));
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}export const here = true;\n`);
    };
    for (const [path, text] of Object.entries(targets)) write(path, text);
    for (const [, path, imported] of faults) write(path, `import "${imported}";\n`);
    writeFileSync(
      join(folder, "tsconfig.json"),
      '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler", "allowImportingTsExtensions": true, "noEmit": true }, "files": ["server/src/domain/text/clock.ts"] }',
    );
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    violations = cruise(folder).summary.violations;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(faults)("%s catches a planted fault in %s", (rule, file) => {
    expect(violations.filter((violation) => violation.rule.name === rule).map(({ from }) => from)).toContain(
      file,
    );
  });

  test("see this repository's own modules", () => {
    const { summary } = cruise(root);
    expect(summary.totalCruised).toBeGreaterThan(100);
  }, 60_000);
});

function cruise(cwd: string): { summary: { totalCruised: number; violations: Violation[] } } {
  const config = join(root, ".dependency-cruiser.cjs");
  const command = join(root, "node_modules/.bin/depcruise");
  const { stdout, stderr } = spawnSync(
    command,
    ["--config", config, "--output-type", "json", "server/src", "web/src", "e2e"],
    {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  if (!stdout) throw new Error(`dependency-cruiser printed nothing: ${stderr}`);
  return JSON.parse(stdout);
}
