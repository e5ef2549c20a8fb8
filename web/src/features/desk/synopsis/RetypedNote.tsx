import type { Difference } from "@variorum/server/domain";
import { marks } from "../../../strings/en/marks.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";

/** " (By hand; found as wording.)", where an editor gave a difference another type. */
export function RetypedNote({ difference: { retypedFrom } }: { difference: Difference }) {
  const say = useStrings(synopsis);
  const words = useStrings(marks);
  return retypedFrom ? ` ${say.retyped(words.typesWithin[retypedFrom])}` : null;
}
