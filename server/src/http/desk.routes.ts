import { openApiDocument } from "../contract/openapi.ts";
import type { Desk } from "../usecases/desk.ts";
import type { Handlers } from "./mount.ts";

export function deskHandlers(desk: Desk): Handlers<"readHealth" | "readOpenApi"> {
  return {
    readHealth: async () => {
      await desk.store.read((view) => view.stories.isEmpty());
      return { status: "ok", version: desk.version, store: desk.store.kind };
    },
    readOpenApi: async (_request, response) => {
      response.json(openApiDocument(desk.version));
    },
  };
}
