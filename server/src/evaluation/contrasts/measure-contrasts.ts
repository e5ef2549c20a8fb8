/** How many made contrasts are typed as they were made, and how many formal ones are left alone. */
import type { Engine } from "../engine.ts";
import { type Figure, Share } from "../figures.ts";
import { EDITS, type Edit } from "./edits.ts";
import { type Contrasted, contrastsOf, type Half, speakerSwaps } from "./generate.ts";

export const AN_EDIT = 100;

/** Figures that several edits make together. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  number: ["digit", "unit"],
  dates: ["date", "month"],
  modality: ["modal", "hedge", "quantifier"],
  "formal-specificity": ["spelling", "pointing", "number-format", "masking"],
};

export interface Miss extends Contrasted {
  readonly edit: string;
  readonly found: readonly string[];
}

export function measureContrasts(
  half: Half,
  engine: Engine,
  onMiss: (miss: Miss) => void = () => undefined,
): Figure[] {
  const shares = new Map<string, Share>();
  const alone = new Share();
  for (const edit of EDITS) {
    const share = new Share();
    for (const contrasted of contrastsOf(edit, half, AN_EDIT)) {
      const found = typesBetween(contrasted, engine);
      const others = found.filter((type) => type !== edit.expects && type !== "formal");
      const isRight = edit.expects === null ? isHarmless(found, edit) : found.includes(edit.expects);
      share.count(isRight);
      if (edit.expects !== null) alone.count(others.length === 0);
      if (!isRight) onMiss({ ...contrasted, edit: edit.name, found });
    }
    shares.set(edit.name, share);
  }
  shares.set("speaker-swap", measureSpeakers(half, engine));
  for (const [name, parts] of Object.entries(TOGETHER)) {
    shares.set(name, sumOf(parts.flatMap((part) => shares.get(part) ?? [])));
  }
  const figures = [...shares].map(([name, share]) => share.figure(`contrasts.${half}.${name}`));
  return [
    ...figures,
    alone.figure(`contrasts.${half}.nothing-else`, { note: "typed as made and not otherwise" }),
  ];
}

function typesBetween({ a, b }: Contrasted, engine: Engine): string[] {
  const { differences } = engine.compare(a, b);
  return differences.map(({ type, rule }) => (rule === "marked-omission" ? "omission" : type));
}

/** An ellipsis says that words are left out, and so may we. */
function isHarmless(found: readonly string[], { name }: Edit): boolean {
  return found.every((type) => type === "formal" || (name === "marked-truncation" && type === "omission"));
}

function measureSpeakers(half: Half, engine: Engine): Share {
  const share = new Share();
  for (const { texts } of speakerSwaps(half, AN_EDIT)) {
    const { utterances } = engine.analyzeTexts(texts);
    share.count(utterances.some(({ differences }) => differences.some(({ type }) => type === "attribution")));
  }
  return share;
}

function sumOf(shares: readonly Share[]): Share {
  const sum = new Share();
  for (const { part, whole } of shares) {
    sum.part += part;
    sum.whole += whole;
  }
  return sum;
}
