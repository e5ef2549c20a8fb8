/** The reason an editor gave last in a story: many rulings rest on one tape. Kept for this window's day. */
const key = (storyId: string) => `variorum.last-reason.${storyId}`;

export function lastReason(storyId: string): string | null {
  return sessionStorage.getItem(key(storyId));
}

export function keepReason(storyId: string, reason: string): void {
  if (reason.trim() === "") return;
  try {
    sessionStorage.setItem(key(storyId), reason);
  } catch {
    // No room: the reason is written anew next time.
  }
}
