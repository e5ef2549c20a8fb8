/** Every difference as a sentence, gravest first: the same as the marks say, to be read or listened to. */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Difference } from "@variorum/server/domain";
import { Link } from "react-router";
import { Told } from "../../../lib/Told.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { views } from "../../../strings/en/views.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { DifferenceActs } from "./DifferenceActs.tsx";
import type { Layout } from "./lay-out.ts";
import { ReadingList } from "./ReadingList.tsx";
import { RetypedNote } from "./RetypedNote.tsx";
import { useSynopsisLook } from "./synopsis-context.ts";

// Thirds of the scale: a statement turned round or a figure changed is in the first.
const GRADES = [
  { grade: "meaning", from: 0.6 },
  { grade: "perhaps", from: 0.2 },
  { grade: "manner", from: 0 },
] as const;

export function SentencesView({
  utterance,
  layout,
  showsFormal,
  placeOf,
}: {
  utterance: UtteranceDetail;
  layout: Layout;
  showsFormal: boolean;
  /** The address that shows the difference among the words. */
  placeOf: (difference: Difference) => string;
}) {
  const say = useStrings(views);
  const { types } = useStrings(marks);
  const { litId } = useSynopsisLook();
  const shown = utterance.differences.filter(
    (difference) => !difference.dismissed && (showsFormal || difference.type !== "formal"),
  );
  return GRADES.map(({ grade, from }, index) => {
    const to = GRADES[index - 1]?.from ?? Number.POSITIVE_INFINITY;
    const graded = shown.filter(({ severity }) => severity >= from && severity < to);
    if (graded.length === 0) return null;
    return (
      <section key={grade} aria-label={say.grades[grade]} className="mb-8">
        <h3 className="border-b border-ink pb-1 text-sm font-medium text-muted">
          {say.grades[grade]} <span className="tabular-nums">({graded.length})</span>
        </h3>
        <ol>
          {graded.map((difference) => (
            <li
              key={difference.id}
              data-site={difference.siteId ?? difference.id}
              className={`grid scroll-mt-16 scroll-mb-40 grid-cols-[1.5rem_1fr] gap-x-2 border-b border-rule py-3 ${
                litId === (difference.siteId ?? difference.id) ? "bg-page" : ""
              }`}
            >
              <DifferenceSign type={difference.type} className="mt-1 text-xl" />
              <div>
                <p className="text-[1.0625rem] leading-6">
                  <Link
                    to={placeOf(difference)}
                    replace
                    className="font-semibold text-ink no-underline hover:underline"
                  >
                    {types[difference.type]}.
                  </Link>{" "}
                  <Told sentence={difference.reason} telling={difference.telling} />
                  <RetypedNote difference={difference} />
                  <DifferenceActs utterance={utterance} difference={difference} />
                </p>
                <div className="mt-1">
                  <ReadingList readings={difference.readings} layout={layout} />
                </div>
              </div>
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
