/**
 * Utterances for tests, written in the apparatus notation: what all share in
 * plain words, a variation in braces, its type and reason before the colon.
 *
 *     That’s a {wording, Two words for one thing: A B = bloody mess | C = damn chaos}.
 *
 * ∅ is an omission; an outlet that a site does not name has no say there. A
 * tilde interrupts one outlet's words: `~A he said~`. What comes out is parsed
 * by the contract, so that a fixture cannot drift from what the server sends.
 */
import { type UtteranceDetail, utteranceDetail } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, type DifferenceType } from "@variorum/server/domain";

interface Story {
  /** Overrides of what the notation does not say. */
  readonly with?: Partial<UtteranceDetail>;
  readonly outlets?: Readonly<Record<string, Partial<UtteranceDetail["witnesses"][number]>>>;
}

type Piece = { text: string; start: number; end: number };

export function utteranceOf(notation: string, story: Story = {}): UtteranceDetail {
  const parts = notation.split(/(\{[^}]*\}|~[^~]*~)/).filter((part) => part.trim() !== "");
  const sigla = [
    ...new Set(
      [...notation.matchAll(/(?<=[:|]\s*)([A-Z]+(?: [A-Z]+)*)(?= =)/g)].flatMap(([all]) => all.split(" ")),
    ),
  ].sort();
  const texts = new Map(sigla.map((sigil) => [sigil, "It was reported that “"]));
  const write = (sigil: string, words: string): Piece => {
    const before = texts.get(sigil) ?? "";
    const glue = words === "" || /[\s“]$/.test(before) || /^[.,;:!?’]/.test(words) ? "" : " ";
    texts.set(sigil, before + glue + words);
    const start = before.length + glue.length;
    return { text: words, start, end: start + words.length };
  };
  const readingOf = (articleIds: readonly string[], words: string) => ({
    text: words,
    articleIds,
    spans: articleIds.map((articleId) => ({ articleId, ...pick(write(articleId, words)) })),
  });
  const stretches: unknown[] = [];
  const differences: unknown[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.startsWith("~")) {
      const [sigil = "", ...aside] = part.slice(1, -1).split(" ");
      texts.set(sigil, `${texts.get(sigil)},” ${aside.join(" ")}, “`);
      continue;
    }
    const id = `s${index}`;
    if (!part.startsWith("{")) {
      stretches.push({ id, kind: "agreement", readings: [readingOf(sigla, part.trim())], absent: [] });
      continue;
    }
    const [head = "", body = ""] = part.slice(1, -1).split(/:(.*)/s);
    const [type = "", ...reason] = head.split(", ");
    const readings = body.split("|").map((each) => {
      const [ids = "", words = ""] = each.split("=").map((side) => side.trim());
      return readingOf(ids.split(" "), words === "∅" ? "" : words);
    });
    const absent = sigla.flatMap((articleId) => {
      const reading = readings.find((each) => each.articleIds.includes(articleId));
      if (!reading) return [{ articleId, why: "beyond" }];
      return reading.text === "" ? [{ articleId, why: "omission" }] : [];
    });
    stretches.push({ id, kind: "variation", readings, absent });
    differences.push({
      id: `d${index}`,
      type,
      severity: severityOf(type),
      rule: `test-${type}`,
      reason: reason.join(", ") || `The outlets differ in ${type}.`,
      siteId: id,
      readings,
    });
  }
  const outlets = story.outlets ?? {};
  return utteranceDetail.parse({
    ...summaryOf(sigla, differences),
    collation: { articleIds: sigla, stretches, precise: true },
    differences,
    silent: [],
    rulings: [],
    confidence: 0.93,
    ...story.with,
    gist: story.with?.gist ?? plain(notation),
    witnesses: sigla.map((sigil) => ({
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
      context: { start: 0, end: texts.get(sigil)?.length ?? 0, text: `${texts.get(sigil)}”` },
      verdict: "open",
      ...outlets[sigil],
    })),
  });
}

function summaryOf(sigla: readonly string[], differences: readonly unknown[]) {
  const types = differences.map((each) => (each as { type: DifferenceType }).type);
  const gravest = differences[0] as { reason: string; severity: number } | undefined;
  return {
    id: "u1",
    rank: 1,
    speakers: [{ id: "sp1", name: "Donald Trump" }],
    gist: "",
    independentWitnesses: sigla.length,
    differenceCounts: DIFFERENCE_TYPES.flatMap((type) => {
      const count = types.filter((each) => each === type).length;
      return count === 0 ? [] : [{ type, count }];
    }),
    stake: gravest?.severity ?? 0,
    rankReason: gravest?.reason ?? "The outlets agree word for word.",
    verdict: "open",
    ruledReadings: 0,
    isOrphan: false,
    version: 0,
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

function severityOf(type: string): number {
  const place = DIFFERENCE_TYPES.map(String).indexOf(type);
  return 1 - place / DIFFERENCE_TYPES.length;
}

function pick({ start, end }: Piece) {
  return { start, end };
}
