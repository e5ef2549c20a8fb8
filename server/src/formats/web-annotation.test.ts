import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput, sampleRuling } from "../domain/report/report.testkit.ts";
import type { Report } from "../domain/report/report.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";
import { renderWebAnnotation } from "./web-annotation.ts";

/** What the specification requires of an annotation, and the motivations it names. */
const motivation = z.enum(["assessing", "classifying", "commenting", "editing", "linking", "tagging"]);
const dateTime = z.iso.datetime();
const annotation = z.strictObject({
  id: z.url(),
  type: z.literal("Annotation"),
  motivation: z.array(motivation).min(1),
  creator: z.object({ type: z.literal("Person"), name: z.string() }).optional(),
  created: dateTime.optional(),
  generated: dateTime,
  generator: z.object({ type: z.literal("Software"), name: z.string() }),
  body: z.array(
    z.union([
      z.strictObject({
        type: z.literal("TextualBody"),
        purpose: motivation,
        format: z.literal("text/plain"),
        language: z.literal("en"),
        value: z.string(),
      }),
      z.strictObject({
        type: z.literal("SpecificResource"),
        purpose: z.literal("linking"),
        source: z.url({ protocol: /^https?$/ }),
      }),
    ]),
  ),
  target: z
    .array(
      z.strictObject({
        source: z.string().regex(/^(https?:|urn:)/),
        state: z
          .strictObject({
            type: z.literal("TimeState"),
            sourceDate: dateTime.optional(),
            cached: z.url().optional(),
          })
          .optional(),
        selector: z.tuple([
          z.strictObject({
            type: z.literal("TextQuoteSelector"),
            exact: z.string(),
            prefix: z.string(),
            suffix: z.string(),
          }),
          z.strictObject({
            type: z.literal("TextPositionSelector"),
            start: z.int().nonnegative(),
            end: z.int().nonnegative(),
          }),
        ]),
      }),
    )
    .min(1),
});
const page = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: z.url(),
  type: z.literal("AnnotationPage"),
  items: z.array(annotation),
});

const itemsOf = (report: Report) => page.parse(JSON.parse(renderWebAnnotation(report))).items;

describe("Web Annotation", () => {
  const items = itemsOf(buildReport(sampleInput()));

  it("annotates each reading on its outlet's page, each part of an interrupted one", () => {
    expect(items.map(({ target }) => target.map(({ source }) => source))).toEqual([
      ["https://argus.example/treaty"],
      ["https://beacon.example/treaty", "https://beacon.example/treaty"],
      ["https://courier.example/treaty"],
    ]);
  });

  it("selects the words by quotation and by offset, at the state of that day", () => {
    expect(items[1]?.target[1]).toEqual({
      source: "https://beacon.example/treaty",
      state: {
        type: "TimeState",
        sourceDate: "2025-01-31T18:05:00Z",
        cached: "https://archive.example/2025/beacon",
      },
      selector: [
        {
          type: "TextQuoteSelector",
          exact: "the treaty",
          prefix: "“We will sign,” Bell said, “",
          suffix: ".”",
        },
        { type: "TextPositionSelector", start: 28, end: 38 },
      ],
    });
  });

  it("says verdict, reason, type of difference, evidence and correction by their purposes", () => {
    expect(items[1]?.body.map((body) => [body.purpose, "value" in body ? body.value : body.source])).toEqual([
      ["tagging", "Ada Bell"],
      ["classifying", "negation"],
      ["assessing", "Disputed"],
      ["commenting", "The recording has “not”."],
      ["editing", sampleRuling().correction],
      ["linking", "https://parliament.example/video"],
    ]);
    expect(items[1]?.motivation).toEqual(["classifying", "assessing", "editing"]);
    expect(items[0]?.motivation).toEqual(["classifying"]);
  });
});

/** Finds a quotation as an annotation tool does: by what stands before and after it. */
function placesOf(text: string, quote: { prefix: string; exact: string; suffix: string }): string[] {
  const points = [...text];
  const wanted = [...quote.prefix, ...quote.exact, ...quote.suffix].join("");
  const length = [...wanted].length;
  const skipped = [...quote.prefix].length;
  return points.flatMap((_, at) =>
    points.slice(at, at + length).join("") === wanted
      ? [`${at + skipped}-${at + skipped + [...quote.exact].length}`]
      : [],
  );
}

describe("selectors, read by a program that counts code points", () => {
  /** Emoji of one and of several code points, letters beyond the first plane, marks that sit on letters. */
  const BEFORE = "👩🏽\u200d🚀 𝔄𝔡𝔞 e\u0301 ";
  const input = sampleInput();
  const shift = BEFORE.length;
  const moved = <Place extends { readonly start: number; readonly end: number }>(place: Place): Place => ({
    ...place,
    start: place.start + shift,
    end: place.end + shift,
  });
  const texts = new Map<string, string>();
  const items = itemsOf(
    buildReport({
      ...input,
      // The same words once more at the end: only their surroundings tell the two apart.
      articles: input.articles.map((reported) => {
        const text = `${BEFORE}${reported.article.text} 🛳 ${reported.article.text} 🛳🛳`;
        texts.set(reported.article.url ?? "", text);
        return { ...reported, article: { ...reported.article, text } };
      }),
      utterances: input.utterances.map((reported) => ({
        ...reported,
        quotations: reported.quotations.map((quotation) => ({
          ...quotation,
          segments: quotation.segments.map(moved),
        })),
        utterance: {
          ...reported.utterance,
          collation: {
            ...reported.utterance.collation,
            stretches: reported.utterance.collation.stretches.map((stretch) => ({
              ...stretch,
              readings: stretch.readings.map((reading) => ({ ...reading, spans: reading.spans.map(moved) })),
            })),
          },
        },
      })),
    }),
  );
  const targets = items.flatMap(({ target }) => target);

  it("cut the very words out of the text by their offsets", () => {
    expect(targets.map(({ selector }) => selector[0].exact)).toEqual([
      "We will not sign  the treaty",
      "We will sign",
      "the treaty",
      "We will not sign the treaty",
    ]);
    for (const { source, selector } of targets) {
      const [quote, { start, end }] = selector;
      expect([...(texts.get(source) ?? "")].slice(start, end).join("")).toBe(quote.exact);
    }
  });

  it("find that one place by its words and their surroundings", () => {
    for (const { source, selector } of targets) {
      const [quote, { start, end }] = selector;
      expect(placesOf(texts.get(source) ?? "", quote)).toEqual([`${start}-${end}`]);
    }
  });
});

describe("hostile text is inert in Web Annotation", () => {
  test.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const report = hostileReport(text);
    const source = renderWebAnnotation(report);
    expect(source).not.toMatch(UNFIT);
    expect(source).not.toContain("<");
    expect(itemsOf(report)).toHaveLength(3);
  });
});
