/** Fetches a report to be saved and tells how far it is. */
import { useEffect, useRef, useState } from "react";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { fetchReport } from "./report.queries.ts";

export interface Saving {
  /** In words; null: nothing is under way. */
  readonly progress: string | null;
  readonly save: (address: string) => void;
  readonly cancel: () => void;
}

export function useSaving(): Saving {
  const [progress, setProgress] = useState<string | null>(null);
  const { complain } = useToasts();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = async (address: string) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress("Setting…");
    try {
      const response = await fetchReport(address, controller.signal);
      const file = await collect(response, (bytes) => setProgress(sizeOf(bytes)));
      handOver(file, nameIn(response.headers.get("content-disposition")));
    } catch {
      if (!controller.signal.aborted) complain("The report could not be saved. Try again in a moment.");
    } finally {
      setProgress(null);
    }
  };
  return {
    progress,
    save: (address) => void save(address),
    cancel: () => running.current?.abort(),
  };
}

async function collect(response: Response, told: (bytes: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    told(bytes);
  }
  return new Blob(parts, { type: response.headers.get("content-type") ?? "" });
}

/** As a browser saves: through a link that nobody sees. */
function handOver(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** RFC 6266: the starred name is the full one, percent-encoded. */
function nameIn(disposition: string | null): string {
  const full = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (full) return decodeURIComponent(full);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? "report";
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
