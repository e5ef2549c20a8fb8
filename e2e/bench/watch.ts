/** What the browser itself says of its speed: paints, interactions, frames, and what came over the line. */
import type { Locator, Page } from "@playwright/test";

declare global {
  interface Window {
    watched: { largestPaint: number; lasted: Map<number, number>; changed: Promise<number> };
  }
}

/** Interactions shorter than this many milliseconds are not reported; 16 is the least one may ask for. */
const LEAST_REPORTED = 16;
/** A pane at 60 frames a second, at a pace at which an editor looks for something far down. */
const SCROLL_MS = 2_000;
const SCROLL_STEP = 120;

export class Watch {
  constructor(private readonly page: Page) {}

  /** Before the page is opened: paints are told only to who listens from the beginning. */
  static async prepare(page: Page): Promise<void> {
    // tsx wraps named functions in a helper that a function sent to the page leaves behind.
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await page.addInitScript((leastReported) => {
      const watched = { largestPaint: 0, lasted: new Map<number, number>(), changed: Promise.resolve(0) };
      window.watched = watched;
      new PerformanceObserver((list) => {
        watched.largestPaint = list.getEntries().at(-1)?.startTime ?? watched.largestPaint;
      }).observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as PerformanceEventTiming[]) {
          // One press makes several events; the longest is what the editor waited.
          const id = entry.interactionId;
          if (id > 0) watched.lasted.set(id, Math.max(watched.lasted.get(id) ?? 0, entry.duration));
        }
      }).observe({
        type: "event",
        buffered: true,
        durationThreshold: leastReported,
      } as PerformanceObserverInit);
    }, LEAST_REPORTED);
  }

  /** Nothing is fetched and nothing waits to be drawn. */
  async rest(): Promise<void> {
    await this.page.waitForLoadState("networkidle");
    await this.page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5_000 })),
    );
  }

  async largestPaint(): Promise<number> {
    return await this.page.evaluate(() => window.watched.largestPaint);
  }

  async scriptKilobytes(): Promise<number> {
    const bytes = await this.page.evaluate(() =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    return bytes / 1000;
  }

  /** What the page's script holds once all that nobody needs any more is gone. */
  async heapMegabytes(): Promise<number> {
    await this.rest();
    const session = await this.page.context().newCDPSession(this.page);
    // Some is let go only by the second sweep: what a first one has finalized.
    for (let sweep = 0; sweep < 2; sweep++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await session.detach();
    return usedSize / 1_000_000;
  }

  /**
   * How long each act held the picture up, in milliseconds: the longest
   * interaction of each. What the browser does not report took less than 16.
   */
  async interactions(count: number, act: (at: number) => Promise<void>): Promise<number[]> {
    const lasted: number[] = [];
    for (let at = 0; at < count; at++) {
      await this.rest();
      await this.page.evaluate(() => window.watched.lasted.clear());
      await act(at);
      await this.rest();
      // Entries are handed over after the picture they wait for.
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      const longest = await this.page.evaluate(() => Math.max(0, ...window.watched.lasted.values()));
      lasted.push(longest === 0 ? LEAST_REPORTED : longest);
    }
    return lasted;
  }

  /** From the press until the place says something else. */
  async untilChanged(selector: string, key: string): Promise<number> {
    await this.rest();
    // In two steps: a press may reach the page before the listener that is sent along with it.
    await this.page.evaluate((place) => {
      const read = () => document.querySelector(place)?.textContent ?? null;
      const before = read();
      window.watched.changed = new Promise<number>((resolve) => {
        document.addEventListener(
          "keydown",
          ({ timeStamp }) => {
            const look = () => {
              const now = read();
              if (now !== null && now !== before) resolve(performance.now() - timeStamp);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      });
    }, selector);
    await this.page.keyboard.press(key);
    return await this.page.evaluate(() => window.watched.changed);
  }

  async framesWhileScrolling(pane: Locator): Promise<number> {
    await this.rest();
    return await pane.evaluate(
      (element, { lasting, step }) =>
        new Promise<number>((resolve) => {
          const started = performance.now();
          let frames = 0;
          const next = (now: number) => {
            element.scrollTop += step;
            frames++;
            if (now - started < lasting) requestAnimationFrame(next);
            else resolve((frames * 1000) / (performance.now() - started));
          };
          requestAnimationFrame(next);
        }),
      { lasting: SCROLL_MS, step: SCROLL_STEP },
    );
  }
}
