/** Where an editor left a story, in this browser: the desk opens there again. */
const keyOf = (storyId: string) => `variorum.desk.last.${storyId}`;

export function lastPlace(storyId: string): string | null {
  return localStorage.getItem(keyOf(storyId));
}

export function keepPlace(storyId: string, utteranceId: string): void {
  localStorage.setItem(keyOf(storyId), utteranceId);
}
