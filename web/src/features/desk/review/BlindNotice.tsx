import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";

/** Says to the second checker what she is asked for, and that she is not to be led. */
export function BlindNotice({ author }: { author: string }) {
  const say = useStrings(review).check;
  return (
    <div className="border-l-3 border-unresolved bg-sunk px-3 py-2.5 text-[0.9375rem]">
      <p className="font-semibold">{say.title}</p>
      <p className="mt-0.5 text-pretty">{say.blind(author)}</p>
    </div>
  );
}
