/** Everything that a sentence can say: each frame, head and end, with one outlet and with several. */
import {
  ENDS,
  type Frame,
  type Has,
  HEADS,
  type Party,
  type Said,
  SOURCES,
  type Telling,
} from "./telling.ts";

const LEDGER: Party = { outlets: ["The Ledger"], count: 1, again: false };
const ARGUS: Party = { outlets: ["Argus"], count: 1, again: false };
const AGAIN: Party = { ...ARGUS, again: true };
const TWO: Party = { outlets: ["Lübecker Nachrichten", "The Ledger"], count: 2, again: false };
const THREE: Party = { outlets: ["Argus", "The Ledger", "Lübecker Nachrichten"], count: 3, again: false };
const FIVE: Party = { ...THREE, count: 5 };
export const PARTIES = { LEDGER, ARGUS, AGAIN, TWO, THREE, FIVE };

const WORDS = "zwölf Krähen";
const has = (by: Party, words = WORDS): Has => ({ by, words });

/** A frame more does not compile until it is told of here. */
const SAID: { readonly [Name in Frame]: (by: Party) => readonly Said<Name>[] } = {
  opposed: (by) => [
    { frame: "opposed", a: has(by), b: has(ARGUS, "elf") },
    { frame: "opposed", a: has(ARGUS, "elf"), b: has(by, "") },
  ],
  departs: (by) => SOURCES.map((source) => ({ frame: "departs", ...has(by), source, instead: "" })),
  drops: (by) => [null, ...SOURCES].map((source) => ({ frame: "drops", ...has(by), source })),
  adds: (by) => [null, ...SOURCES].map((source) => ({ frame: "adds", ...has(by), source })),
  moved: (by) => [{ frame: "moved", ...has(by) }],
  exchanged: (by) => [{ frame: "exchanged", ...has(by), others: ARGUS }],
  amounts: (by) => [{ frame: "amounts", a: has(by, "5 €"), b: has(ARGUS, "5 $") }],
  each: (by) =>
    [null, "… es waren zwölf Krähen …"].map((sentence) => ({
      frame: "each",
      told: [
        { ...has(by), sentence },
        { ...has(ARGUS, "elf"), sentence },
      ],
    })),
  given: (by) => [
    {
      frame: "given",
      voices: [
        { by, speaker: "Ada Brook" },
        { by: ARGUS, speaker: "Lind" },
      ],
    },
  ],
  rephrased: (by) => [
    { frame: "rephrased", by, quoted: has(ARGUS) },
    { frame: "rephrased", by: ARGUS, quoted: has(by) },
  ],
  "stops-short": (by) => [{ frame: "stops-short", ...has(by) }],
  alone: () => [{ frame: "alone" }],
  "put-aside": () => [{ frame: "put-aside" }],
  agreed: () => [{ frame: "agreed" }],
};

export function everyTelling(): Telling[] {
  const parties = Object.values(PARTIES);
  const said = Object.values(SAID).flatMap((frame) => parties.flatMap((by): readonly Said[] => frame(by)));
  const [opposed] = SAID.opposed(LEDGER);
  if (opposed === undefined) throw new Error("No words stand against others.");
  const heads = [...HEADS, { opposites: ["nie", "immer"] } as const, ...parties.map((surer) => ({ surer }))];
  return [
    ...said.map((each) => ({ head: null, said: each, end: null })),
    ...heads.map((head) => ({ head, said: opposed, end: null })),
    ...ENDS.flatMap((end) =>
      [...SAID.drops(TWO), ...SAID.adds(LEDGER)].map((each) => ({ head: null, said: each, end })),
    ),
  ];
}
