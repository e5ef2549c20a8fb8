import { readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * The first picture of the desk in few scripts instead of fifty: a browser
 * asks for six at a time, and each waits its turn. The rest is cut where it is
 * imported lazily. Each group takes along what its modules import, as far as no
 * group before it has.
 */
const CHUNKS = [
  { name: "start", tags: ["$initial" as const] },
  { name: "page", test: /web\/src\/app\/open-page\.tsx$/ },
  // What other pages have in common with the desk: they must not fetch all of it.
  {
    name: "controls",
    test: /web\/src\/(components\/ui\/(Chip|EmptyState|Field|Kbd|Segmented|Select|TextArea|TextInput)\.tsx|lib\/(base64|correcting\/.*)\.ts)$|useInfiniteQuery|lucide-react\/dist\/esm\/icons\/(arrow-|chevron-|ellipsis|move-|pencil|plus|search|undo)/,
  },
  // Where there are many outlets the readings are what the desk opens with.
  {
    name: "desk",
    test: /web\/src\/(app\/routes\/correctable-desk|features\/desk\/synopsis\/ReadingsView)\.tsx$/,
  },
];

/**
 * One `vite build --app` makes both halves: the page into dist/web and the
 * server into dist/server, packages left outside the bundle.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, "web"),
  plugins: [
    react(),
    tailwindcss(),
    preloadPage(),
    compressAssets(resolve(import.meta.dirname, "dist/web/assets")),
  ],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: resolve(import.meta.dirname, "dist/web"),
        emptyOutDir: true,
        // One script for the page beats twenty; its compressed size is held by e2e/specs/first-load.spec.ts.
        chunkSizeWarningLimit: 900,
        rolldownOptions: {
          output: {
            codeSplitting: { groups: CHUNKS },
          },
        },
      },
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

/** The entry is small and asks for the page's script itself; a browser that reads of it in the index asks sooner. */
function preloadPage(): Plugin {
  return {
    name: "preload-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const page = Object.values(bundle).find((file) => file.type === "chunk" && file.name === "page");
        if (!page) throw new Error("the build has no script named page");
        const needed = [page.fileName, ...("imports" in page ? page.imports : [])];
        return needed
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${name}` },
            injectTo: "head",
          }));
      },
    },
  };
}

/** Leaves a brotli and a gzip copy beside each script and style sheet; the server sends them as they are. */
function compressAssets(folder: string): Plugin {
  return {
    name: "compress-assets",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async closeBundle() {
      const names = (await readdir(folder)).filter((name) => /\.(js|css|svg)$/.test(name));
      await Promise.all(
        names.map(async (name) => {
          const bytes = await readFile(resolve(folder, name));
          await writeFile(resolve(folder, `${name}.br`), await promisify(brotliCompress)(bytes));
          await writeFile(resolve(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }));
        }),
      );
    },
  };
}
