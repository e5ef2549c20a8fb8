/** Where an editor left a story, in this browser: the desk opens there again, with the filter she had. */
const keyOf = (storyId: string) => `variorum.desk.last.${storyId}`;

interface LastPlace {
  readonly utteranceId: string;
  /** The filter as the address has it, "type=negation". */
  readonly filter: string;
}

export function lastPlace(storyId: string): LastPlace | null {
  const [utteranceId, filter = ""] = (localStorage.getItem(keyOf(storyId)) ?? "").split("?");
  return utteranceId ? { utteranceId, filter } : null;
}

export function keepPlace(storyId: string, { utteranceId, filter }: LastPlace): void {
  localStorage.setItem(keyOf(storyId), filter === "" ? utteranceId : `${utteranceId}?${filter}`);
}
