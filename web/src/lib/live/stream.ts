/**
 * A stream of the server's events, kept open while the window is looked at.
 * A browser allows six connections to one host: a window that is not looked at
 * gives its own back.
 */

export interface StreamEnds {
  /** By the name of the event. */
  readonly on: Readonly<Record<string, (event: MessageEvent<string>) => void>>;
  /** The stream is there: for the first time, or again after something may have been missed. */
  readonly onOpen: () => void;
  readonly onState: (state: "open" | "lost") => void;
}

/** A server that restarts is back sooner; only then is it worth a word. */
const PATIENCE = 3_000;
const RETRY = 4_000;

export function keepStream(address: string, { on, onOpen, onState }: StreamEnds): () => void {
  let stream: EventSource | null = null;
  let complaint: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const found = () => {
    clearTimeout(complaint);
    complaint = undefined;
    onState("open");
    onOpen();
  };
  const lost = () => {
    complaint ??= setTimeout(() => onState("lost"), PATIENCE);
    // Refused rather than cut off: the browser does not come back by itself.
    if (stream?.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY);
  };
  const close = () => {
    clearTimeout(retry);
    stream?.close();
    stream = null;
  };
  const open = () => {
    close();
    stream = new EventSource(address);
    stream.addEventListener("open", found);
    stream.addEventListener("error", lost);
    for (const [name, take] of Object.entries(on)) stream.addEventListener(name, take);
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
