/** What one outlet has in one stretch: its words, or the sign for why there are none. */
import type { DifferenceType } from "@variorum/server/domain";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { type Cell, isFormal, type LaidStretch } from "./lay-out.ts";
import { SiteMark } from "./SiteMark.tsx";
import { useSynopsisLook } from "./synopsis-context.ts";

// "he said", "Trump told Newsmax"; more would push the speaker's words apart.
const LONG_ASIDE = 24;

export function CellWords({
  stretch,
  articleId,
  hasSign = true,
  isFirst = false,
}: {
  stretch: LaidStretch;
  articleId: string;
  hasSign?: boolean;
  isFirst?: boolean;
}) {
  const { showsFormal } = useSynopsisLook();
  const cell = stretch.cells.get(articleId);
  const { site } = stretch;
  if (!cell) return null;
  if (!site || (isFormal(site) && !showsFormal)) return <Plain cell={cell} />;
  if (cell.has === "beyond") return <Edge cell={cell} />;
  const [lead, rest] = splitLead(cell);
  return (
    <>
      <Plain cell={lead} />
      {rest.has === "omission" ? " " : null}
      <SiteMark site={site} articleId={articleId} hasSign={hasSign} isFirst={isFirst}>
        {rest.has === "omission" ? <Nothing of={site.type} /> : <Plain cell={rest} />}
      </SiteMark>
    </>
  );
}

/** The space or the reporter's words before a reading stand outside its mark. */
function splitLead(cell: Cell): [Cell, Cell] {
  if (cell.has !== "words") return [{ has: "words", parts: [] }, cell];
  const at = cell.parts.findIndex((part) => part.kind === "words");
  return [
    { has: "words", parts: cell.parts.slice(0, at) },
    { has: "words", parts: cell.parts.slice(at) },
  ];
}

function Plain({ cell }: { cell: Cell }) {
  if (cell.has === "omission") return null;
  if (cell.has === "beyond") return <Edge cell={cell} />;
  return cell.parts.map((part, index) =>
    part.kind === "aside" ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of fixed words have no identity but their place.
        key={index}
        data-aside
        title={part.text}
        className="font-sans text-[0.72em] text-muted select-none"
      >
        {` [${part.text.length > LONG_ASIDE ? "…" : part.text}] `}
      </span>
    ) : (
      part.text
    ),
  );
}

/** Where others put words in, who has none left none out. */
function Nothing({ of }: { of: DifferenceType }) {
  const say = useStrings(synopsis);
  return (
    <span data-aside className="font-sans text-[0.72em] whitespace-nowrap text-muted italic select-none">
      {of === "interpolation" ? say.nothingHere : say.leftOut}
    </span>
  );
}

/** Where an outlet's quotation begins or ends while others go on: it is silent there, it leaves nothing out. */
function Edge({ cell }: { cell: Cell & { has: "beyond" } }) {
  const say = useStrings(synopsis);
  if (!cell.isEdge) return null;
  return (
    <span data-aside className="font-sans text-[0.72em] text-muted select-none">
      {cell.side === "before" ? null : " "}
      <span className="whitespace-nowrap">{say.edges[cell.side]}</span>
      {cell.side === "after" ? null : " "}
    </span>
  );
}
