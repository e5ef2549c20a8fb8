/** The head of a column: which outlet, when, how it reports the words, and how its reading was ruled. */
import { Copy } from "lucide-react";
import { Link } from "react-router";
import { IconButton } from "../../../components/ui/IconButton.tsx";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { marks } from "../../../strings/en/marks.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useLocale, useStrings } from "../../../strings/use-strings.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";
import { ColumnActs } from "./ColumnActs.tsx";
import { type Layout, type Witness, wordsOf } from "./lay-out.ts";
import { dayOf, fidelityOf, notesOn } from "./outlet-notes.ts";

export function WitnessHead({
  witness,
  layout,
  isBase,
  ruleHref,
}: {
  witness: Witness;
  layout: Layout;
  isBase: boolean;
  /** The address where this outlet's reading is ruled on. */
  ruleHref: string;
}) {
  const say = useStrings(synopsis);
  const { verdicts } = useStrings(marks);
  const locale = useLocale();
  const toasts = useToasts();
  const sigilOf = (id: string) => layout.columns.find((column) => column.articleId === id)?.sigil;
  const notes = [say.modes[witness.mode], ...notesOn(witness, sigilOf, say, locale)];
  // Beside two others the name, the sigil and the buttons do not fit in one line.
  const hasOwnLine = layout.columns.length > 2;
  const fidelity = fidelityOf(witness, layout.record, say);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(wordsOf(layout, witness.articleId));
      toasts.say(say.copied(witness.outlet));
    } catch {
      toasts.complain(say.cannotCopy);
    }
  };
  return (
    <div className="font-sans font-normal">
      <div className={`flex items-center gap-x-1.5 ${hasOwnLine ? "flex-wrap @max-xl:flex-nowrap" : ""}`}>
        <span className="text-sm font-bold tracking-[0.09em]">{witness.sigil}</span>
        <span
          title={witness.outlet}
          className={`text-[0.9375rem] leading-[1.125rem] font-medium ${
            hasOwnLine
              ? "order-last basis-full @max-xl:order-none @max-xl:basis-auto @max-xl:truncate"
              : "truncate"
          }`}
        >
          {witness.outlet}
        </span>
        <span
          className={`ml-auto flex shrink-0 items-center ${hasOwnLine ? "-mr-2 @max-xl:mr-0" : ""} @max-xl:gap-x-1.5`}
        >
          <Link
            to={ruleHref}
            replace
            title={say.ruleOn(verdicts[witness.verdict])}
            className="grid size-7 place-items-center rounded-xs text-base hover:bg-sunk pointer-coarse:size-10"
          >
            <VerdictSign verdict={witness.verdict} named />
            <span className="sr-only">{say.ruleOnOf(witness.outlet)}</span>
          </Link>
          {layout.columns.length > 1 ? <ColumnActs witness={witness} layout={layout} /> : null}
          <IconButton label={say.copy(witness.outlet)} icon={<Copy />} size="sm" onClick={copy} />
        </span>
      </div>
      <p className="text-[0.8125rem] leading-4 text-muted">
        {isBase ? <span className="font-semibold text-ink">{`${say.asBase} · `}</span> : null}
        {[dayOf(witness.publishedAt, locale), ...notes].filter(Boolean).join(" · ")}
        {fidelity ? (
          <>
            {" · "}
            <span className={witness.fidelity === "altered" ? "font-semibold text-ink" : ""}>{fidelity}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
