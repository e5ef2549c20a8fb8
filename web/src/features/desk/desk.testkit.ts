/**
 * Utterances for tests, written in the apparatus notation: what all share in
 * plain words, a variation in braces, its type and reason before the colon.
 *
 *     a {wording, Two words for one thing: A B = bloody mess | C = damn chaos}.
 *
 * ∅ is an omission; an outlet that a site does not name has no say there. A
 * tilde interrupts one outlet's words: `~A he said~`. What comes out is parsed
 * by the contract, so that a fixture cannot drift from what the server sends.
 */
import { type UtteranceDetail, utteranceDetail } from "@variorum/server/contract";
import {
  type Absence,
  DIFFERENCE_TYPES,
  type Difference,
  type Reading,
  type Stretch,
} from "@variorum/server/domain";

interface Story {
  /** What the notation does not say. */
  readonly with?: Partial<UtteranceDetail>;
  readonly outlets?: Readonly<Record<string, Partial<UtteranceDetail["witnesses"][number]>>>;
}

const SIGLA = /(?<=[:|]\s*)([A-Z]+(?: [A-Z]+)*)(?= =)/g;

export function utteranceOf(notation: string, story: Story = {}): UtteranceDetail {
  const sigla = [...new Set([...notation.matchAll(SIGLA)].flatMap(([all]) => all.split(" ")))].sort();
  const { texts, stretches, differences } = written(notation, sigla);
  const [gravest] = differences;
  return utteranceDetail.parse({
    id: "u1",
    rank: 1,
    speakers: [{ id: "sp1", name: "Donald Trump" }],
    gist: plain(notation),
    independentWitnesses: sigla.length,
    differenceCounts: DIFFERENCE_TYPES.flatMap((type) => {
      const count = differences.filter((each) => each.type === type).length;
      return count === 0 ? [] : [{ type, count }];
    }),
    stake: gravest?.severity ?? 0,
    rankReason: gravest?.reason ?? "The outlets agree word for word.",
    verdict: "open",
    ruledReadings: 0,
    isOrphan: false,
    version: 0,
    collation: { articleIds: sigla, stretches, precise: true },
    differences,
    silent: [],
    rulings: [],
    claims: [],
    secondChecks: [],
    settling: [],
    settlingPoints: [],
    confidence: 0.93,
    ...story.with,
    witnesses: sigla.map((sigil) => witnessOf(sigil, texts.get(sigil) ?? "", story)),
  });
}

function witnessOf(sigil: string, text: string, story: Story) {
  return {
    articleId: sigil,
    quotationIds: [`q${sigil}`],
    carriers: [sigil],
    outlet: `Outlet ${sigil}`,
    sigil,
    mode: "direct",
    publishedAt: "2025-01-10",
    kind: "news",
    translatedFrom: null,
    quotations: [],
    context: { start: 0, end: text.length, text },
    verdict: "open",
    ...story.outlets?.[sigil],
  };
}

/** Writes each outlet's article as the notation goes along, and notes where every reading came to stand. */
function written(notation: string, sigla: readonly string[]) {
  const texts = new Map(sigla.map((sigil) => [sigil, "It was reported that “"]));
  const readingOf = (articleIds: readonly string[], text: string): Reading => ({
    text,
    articleIds,
    spans: articleIds.map((articleId) => {
      const before = texts.get(articleId) ?? "";
      const glue = text === "" || /[\s“]$/.test(before) || /^[.,;:!?’]/.test(text) ? "" : " ";
      texts.set(articleId, before + glue + text);
      const start = before.length + glue.length;
      return { articleId, start, end: start + text.length };
    }),
  });
  const stretches: Stretch[] = [];
  const differences: Difference[] = [];
  for (const [index, part] of notation.split(/(\{[^}]*\}|~[^~]*~)/).entries()) {
    if (part.trim() === "") continue;
    if (part.startsWith("~")) {
      const [sigil = "", ...aside] = part.slice(1, -1).split(" ");
      texts.set(sigil, `${texts.get(sigil)},” ${aside.join(" ")}, “`);
    } else if (part.startsWith("{")) {
      const { stretch, difference } = siteOf(part.slice(1, -1), `s${index}`, sigla, readingOf);
      stretches.push(stretch);
      differences.push(difference);
    } else {
      const readings = [readingOf(sigla, part.trim())];
      stretches.push({ id: `s${index}`, kind: "agreement", readings, absent: [] });
    }
  }
  return { texts, stretches, differences: differences.sort((a, b) => b.severity - a.severity) };
}

function siteOf(
  notation: string,
  id: string,
  sigla: readonly string[],
  readingOf: (articleIds: readonly string[], text: string) => Reading,
): { stretch: Stretch; difference: Difference } {
  const [head = "", body = ""] = notation.split(/:(.*)/s);
  const [name, ...reason] = head.split(", ");
  const type = DIFFERENCE_TYPES.find((each) => each === name);
  if (!type) throw new Error(`no such type of difference: ${name}`);
  const readings = body.split("|").map((each) => {
    const [ids = "", text = ""] = each.split("=").map((side) => side.trim());
    return readingOf(ids.split(" "), text === "∅" ? "" : text);
  });
  const absent = sigla.flatMap((articleId): Absence[] => {
    const reading = readings.find((each) => each.articleIds.includes(articleId));
    if (!reading) return [{ articleId, why: "beyond" }];
    return reading.text === "" ? [{ articleId, why: "omission" }] : [];
  });
  return {
    stretch: { id, kind: "variation", readings, absent },
    difference: {
      id: `d-${id}`,
      type,
      severity: 1 - DIFFERENCE_TYPES.indexOf(type) / DIFFERENCE_TYPES.length,
      rule: `test-${type}`,
      reason: reason.join(", ") || `The outlets differ in ${type}.`,
      siteId: id,
      readings,
    },
  };
}

/** What the first outlet of each site has. */
function plain(notation: string): string {
  return notation
    .replace(/~[^~]*~/g, "")
    .replace(/\{[^:]*:\s*[A-Z ]+= *([^|}]*?) *(\|[^}]*)?\}/g, "$1")
    .replace("∅", "")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;])/g, "$1");
}
