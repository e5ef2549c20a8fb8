import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../lib/api.ts";

const RETRIES = 2;

/**
 * The server is this machine: the browser's idea of being offline says
 * nothing about it, so nothing waits for a connection. A refusal stays one
 * however often it is asked for; only an unreachable server is asked again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}
