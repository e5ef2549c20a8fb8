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
      <div className="flex items-center gap-1.5">
        <span className="text-sm font-bold tracking-[0.09em]">{witness.sigil}</span>
        <span className="hidden truncate text-[0.9375rem] font-medium @max-xl:inline">{witness.outlet}</span>
        {isBase ? <span className="text-sm text-muted">{say.asBase}</span> : null}
        <span className="flex-1" />
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
      </div>
      <p className="text-[0.9375rem] leading-5 font-medium @max-xl:hidden">{witness.outlet}</p>
      <p className="mt-0.5 text-sm leading-5 text-muted">
        {[dayOf(witness.publishedAt, locale), notes[0]].filter(Boolean).join(" · ")}
        {notes.length > 1 ? (
          <span className="block @max-xl:inline @max-xl:before:content-['_·_']">
            {notes.slice(1).join(" · ")}
          </span>
        ) : null}
      </p>
      {fidelity ? (
        <p
          className={`text-sm leading-5 ${witness.fidelity === "altered" ? "font-semibold text-ink" : "text-muted"}`}
        >
          {fidelity}
        </p>
      ) : null}
    </div>
  );
}
