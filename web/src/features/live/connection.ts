/**
 * The stream of a story's changes, kept open while the window is looked at.
 * A browser allows six connections to one host: a window that is not looked at
 * gives its own back, and asks on its return whether it has missed anything.
 */
import { type Change, change } from "@variorum/server/contract";
import { addressOf, call } from "../../lib/api.ts";

export interface Listener {
  readonly onChange: (change: Change) => void;
  /** Something may have been missed. */
  readonly onReset: () => void;
  readonly onState: (state: "open" | "lost") => void;
}

/** A server that restarts is back sooner; only then is it worth a word. */
const PATIENCE = 3_000;
const RETRY = 4_000;

export function listenTo(storyId: string, listener: Listener): () => void {
  let stream: EventSource | null = null;
  let lastNumber: number | null = null;
  let complaint: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const found = () => {
    clearTimeout(complaint);
    complaint = undefined;
    listener.onState("open");
    void catchUp();
  };
  const lost = () => {
    complaint ??= setTimeout(() => listener.onState("lost"), PATIENCE);
    // Refused rather than cut off: the browser does not come back by itself.
    if (stream?.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY);
  };
  const catchUp = async () => {
    const newest = await newestNumber(storyId);
    if (newest === null) return;
    if (lastNumber !== null && newest > lastNumber) listener.onReset();
    lastNumber = Math.max(lastNumber ?? 0, newest);
  };
  const told = ({ data }: MessageEvent<string>) => {
    const parsed = change.safeParse(JSON.parse(data));
    if (!parsed.success || parsed.data.number <= (lastNumber ?? 0)) return;
    lastNumber = parsed.data.number;
    listener.onChange(parsed.data);
  };
  const close = () => {
    clearTimeout(retry);
    stream?.close();
    stream = null;
  };
  const open = () => {
    close();
    stream = new EventSource(addressOf("watchStory", { storyId }));
    stream.addEventListener("open", found);
    stream.addEventListener("error", lost);
    stream.addEventListener("change", told);
    stream.addEventListener("reset", listener.onReset);
  };
  const follow = () => (document.hidden ? close() : open());

  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    clearTimeout(complaint);
    close();
  };
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
