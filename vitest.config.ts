import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Two worlds: the server's tests run in Node, the page's in a DOM. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "server",
          environment: "node",
          include: ["server/**/*.test.ts", "corpus/**/*.test.ts"],
        },
      },
      {
        plugins: [react()],
        test: {
          name: "web",
          environment: "happy-dom",
          include: ["web/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
