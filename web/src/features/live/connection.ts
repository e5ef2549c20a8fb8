/** A story's changes as they come, and on return to the window the question whether any was missed. */
import { type Change, change } from "@variorum/server/contract";
import { call } from "../../lib/api.ts";
import { keepStream } from "../../lib/live/stream.ts";
import { addressOf } from "../../lib/request.ts";

export interface Listener {
  readonly onChange: (change: Change) => void;
  /** Something may have been missed. */
  readonly onReset: () => void;
  readonly onState: (state: "open" | "lost") => void;
}

export function listenTo(storyId: string, { onChange, onReset, onState }: Listener): () => void {
  let lastNumber: number | null = null;
  const catchUp = async () => {
    const newest = await newestNumber(storyId);
    if (newest === null) return;
    if (lastNumber !== null && newest > lastNumber) onReset();
    lastNumber = Math.max(lastNumber ?? 0, newest);
  };
  const told = ({ data }: MessageEvent<string>) => {
    const parsed = change.safeParse(JSON.parse(data));
    if (!parsed.success || parsed.data.number <= (lastNumber ?? 0)) return;
    lastNumber = parsed.data.number;
    onChange(parsed.data);
  };
  return keepStream(addressOf("watchStory", { storyId }), {
    on: { change: told, reset: onReset },
    onOpen: () => void catchUp(),
    onState,
  });
}

async function newestNumber(storyId: string): Promise<number | null> {
  try {
    const { items } = await call("listEvents", { params: { storyId }, query: { limit: 1 } });
    return items[0]?.number ?? 0;
  } catch {
    // The stream itself tells when the server is gone.
    return null;
  }
}
