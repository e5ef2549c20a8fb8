import { useEffect, useRef } from "react";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** Said where one pressed the button: that something is refused, and how many places want attention. */
export function RefusalSummary({ sentence, places }: { sentence: string | null; places: number }) {
  const say = useStrings(intake);
  const box = useRef<HTMLParagraphElement>(null);
  const isShown = sentence !== null || places > 0;
  useEffect(() => {
    if (isShown) box.current?.scrollIntoView({ block: "nearest" });
  }, [isShown]);
  if (!isShown) return null;
  return (
    <p ref={box} role="alert" className="font-medium text-disputed">
      {sentence ?? say.attention(places)}
    </p>
  );
}
