import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../lib/api.ts";
import type { AskedAhead } from "./ask-ahead.ts";
import { takeIn } from "./take-in.ts";

const RETRIES = 2;

/**
 * The server is this machine: the browser's idea of being offline says
 * nothing about it, so nothing waits for a connection. A refusal stays one
 * however often it is asked for; only an unreachable server is asked again.
 */
export function createQueryClient(asked: AskedAhead | null): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: 5_000,
        retry: (failures, error) =>
          error instanceof ApiError && error.code === "network.unreachable" && failures < RETRIES,
      },
      mutations: { networkMode: "always" },
    },
  });
  if (asked) takeIn(queryClient, asked);
  return queryClient;
}
