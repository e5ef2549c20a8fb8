/** The same columns with the words running on, as one reads them in print. */
import { type ClipboardEvent, useState } from "react";
import type { ColumnsProps } from "./AlignedView.tsx";
import { CellWords } from "./CellWords.tsx";
import { copiedWords } from "./copy-words.ts";
import { FoldedWords } from "./FoldedWords.tsx";
import { InParagraph } from "./InParagraph.tsx";
import { longAgreement } from "./strips.ts";
import { useSynopsisLook } from "./synopsis-context.ts";
import { WitnessHead } from "./WitnessHead.tsx";

const COLUMNS = ["", "@xl:grid-cols-1", "@xl:grid-cols-2", "@xl:grid-cols-3", "@xl:grid-cols-4"];

export function RunningView({ layout, storyId, ruleHrefOf }: ColumnsProps) {
  const { baseId } = useSynopsisLook();
  // Unfolded in one column is unfolded in all, so that they stay comparable.
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const copy = (event: ClipboardEvent<HTMLElement>) => {
    const selection = document.getSelection();
    const words = selection && copiedWords(selection, event.currentTarget);
    if (!words) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", words);
  };
  return (
    <div className={`grid gap-y-8 ${COLUMNS[layout.columns.length] ?? ""}`} onCopy={copy}>
      {layout.columns.map((witness, index) => (
        <section
          key={witness.articleId}
          aria-label={witness.outlet}
          className="border-t-2 border-ink px-3 pt-2 @xl:[&+section]:border-l @xl:[&+section]:border-l-rule"
        >
          <WitnessHead
            witness={witness}
            layout={layout}
            isBase={witness.articleId === baseId}
            ruleHref={ruleHrefOf(witness.articleId)}
          />
          <p
            data-outlet={witness.articleId}
            dir="auto"
            className={`mt-4 font-serif text-ink-soft hyphens-auto wrap-break-word ${
              layout.columns.length > 3 ? "text-lg leading-8" : "text-reading"
            }`}
          >
            {layout.stretches.map((stretch) => (
              <FoldedWords
                key={stretch.id}
                count={unfolded.includes(stretch.id) ? 0 : longAgreement(stretch, layout)}
                onOpen={() => setUnfolded((held) => [...held, stretch.id])}
              >
                <CellWords stretch={stretch} articleId={witness.articleId} isFirst={index === 0} />
              </FoldedWords>
            ))}
          </p>
          <div className="mt-4">
            <InParagraph witness={witness} storyId={storyId} />
          </div>
        </section>
      ))}
    </div>
  );
}
