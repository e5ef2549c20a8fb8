import { resolve } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * One `vite build --app` makes both halves: the page into dist/web and the
 * server into dist/server, packages left outside the bundle.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, "web"),
  plugins: [react(), tailwindcss()],
  builder: {},
  environments: {
    client: {
      build: { outDir: resolve(import.meta.dirname, "dist/web"), emptyOutDir: true },
    },
    server: {
      consumer: "server",
      build: {
        outDir: resolve(import.meta.dirname, "dist/server"),
        emptyOutDir: true,
        ssr: true,
        // The page's public files belong to the page.
        copyPublicDir: false,
        sourcemap: true,
        minify: false,
        rolldownOptions: {
          // Workers are entries of their own: they are started by file name.
          input: {
            main: resolve(import.meta.dirname, "server/src/main.ts"),
            cli: resolve(import.meta.dirname, "server/src/cli/main.ts"),
            worker: resolve(import.meta.dirname, "server/src/jobs/worker.ts"),
          },
          output: { entryFileNames: "[name].js" },
        },
      },
    },
  },
});
