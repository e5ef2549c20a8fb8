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
        sourceDate: "2025-01-31T00:00:00Z",
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

describe("hostile text is inert in Web Annotation", () => {
  test.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const report = hostileReport(text);
    const source = renderWebAnnotation(report);
    expect(source).not.toMatch(UNFIT);
    expect(source).not.toContain("<");
    expect(itemsOf(report)).toHaveLength(3);
  });
});
