/** The server as it runs in development: the API from source, the page through Vite. */
import { createServer as createVite } from "vite";
import { readConfig } from "../src/config.ts";
import { findProjectFolder } from "../src/project-folder.ts";
import { startServer } from "../src/serve.ts";

const project = findProjectFolder();
const { address, stop } = await startServer(readConfig(process.env, project), {
  say: console.log,
  page: async (server) => {
    const vite = await createVite({
      configFile: `${project}/vite.config.ts`,
      appType: "spa",
      server: { middlewareMode: true, hmr: { server } },
    });
    return (request, response, next) => {
      // Vite's own scripts stand inline in the page; the policy is tried on the build.
      response.removeHeader("content-security-policy");
      vite.middlewares(request, response, next);
    };
  },
});
console.log(`Variorum in development at ${address}`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => void stop().then(() => process.exit(0)));
