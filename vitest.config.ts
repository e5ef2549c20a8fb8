import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** What takes a second alone took six beside two builds; a test that hangs is found all the same. */
const TEST_TIMEOUT_MS = 30_000;

/** Two worlds: the server's tests run in Node, the page's in a DOM. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "server",
          environment: "node",
          testTimeout: TEST_TIMEOUT_MS,
          hookTimeout: TEST_TIMEOUT_MS,
          include: ["server/**/*.test.ts", "corpus/**/*.test.ts"],
        },
      },
      {
        plugins: [react()],
        test: {
          name: "web",
          environment: "happy-dom",
          testTimeout: TEST_TIMEOUT_MS,
          hookTimeout: TEST_TIMEOUT_MS,
          include: ["web/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
