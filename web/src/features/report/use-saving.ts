/** Fetches a report to be saved and tells how far it is. */
import { useEffect, useRef, useState } from "react";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { LeftToWait } from "../../lib/jobs/await-job.ts";
import { fetchFile, handOver, nameIn } from "../../lib/jobs/files.ts";
import { report } from "../../strings/en/report.tsx";
import { useLocale, useStrings } from "../../strings/use-strings.ts";

export interface Saving {
  /** In words; null: nothing is under way. */
  readonly progress: string | null;
  readonly save: (address: string) => void;
  readonly cancel: () => void;
}

export function useSaving(): Saving {
  const { save: say } = useStrings(report);
  const locale = useLocale();
  const [progress, setProgress] = useState<string | null>(null);
  const { complain } = useToasts();
  const running = useRef<AbortController | null>(null);
  // Who goes on to another page is not forgotten: what is ready then is offered there.
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const save = async (address: string) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress(say.setting);
    try {
      const { signal } = controller;
      const response = await fetchFile(address, { signal, isWanted: () => isHere.current });
      if (!response.ok) throw new Error(`the report was refused with status ${response.status}`);
      const file = await collect(response, (bytes) => setProgress(sizeOf(bytes, locale)));
      handOver(file, nameIn(response.headers.get("content-disposition")));
    } catch (error) {
      if (!controller.signal.aborted && !(error instanceof LeftToWait)) complain(say.failed);
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

function sizeOf(bytes: number, locale: string): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const figure = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${figure.format(bytes / 1_000_000)} MB`;
}
