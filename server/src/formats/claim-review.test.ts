import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput, sampleRuling } from "../domain/report/report.testkit.ts";
import type { Ruling } from "../domain/review/ruling.ts";
import { claimFiles, renderClaimReview } from "./claim-review.ts";
import { DEFAULT_OPTIONS } from "./format-options.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";

const organisation = z.object({ "@type": z.literal("Organization"), name: z.string().min(1) });
const sighting = z.object({
  "@type": z.literal("NewsArticle"),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publisher: organisation,
});

/** The required and recommended fields of ClaimReview, as its readers last published them. */
const claimReview = z.object({
  "@type": z.literal("ClaimReview"),
  url: z.url(),
  claimReviewed: z.string().refine((text) => text !== "" && [...text].length <= 75, "75 characters at most"),
  datePublished: z.iso.datetime(),
  author: z.object({ "@type": z.enum(["Person", "Organization"]), name: z.string() }),
  reviewRating: z.object({
    "@type": z.literal("Rating"),
    name: z.string().min(1),
    alternateName: z.string().min(1),
    ratingValue: z.number().min(1).max(5).optional(),
    bestRating: z.literal(5).optional(),
    worstRating: z.literal(1).optional(),
  }),
  itemReviewed: z.object({
    "@type": z.literal("Claim"),
    author: z.union([organisation, z.array(organisation).min(2)]),
    about: z.object({ "@type": z.literal("Quotation"), text: z.string() }),
    firstAppearance: sighting,
    appearance: z.array(sighting).optional(),
    datePublished: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  }),
});
const document = z.object({ "@context": z.literal("https://schema.org"), "@graph": z.array(claimReview) });

const graphOf = (source: string) => document.parse(JSON.parse(source))["@graph"];
const claims = (...rulings: Ruling[]) => graphOf(renderClaimReview(buildReport(sampleInput({ rulings }))));

describe("ClaimReview", () => {
  it("names the outlet as the author of the claim, and the speaker as the creator of the words", () => {
    const [claim] = claims(sampleRuling());
    expect(claim?.itemReviewed.author).toMatchObject({ name: "Beacon" });
    expect(claim?.itemReviewed.about).toMatchObject({ text: "We will sign […] the treaty" });
    expect(claim?.claimReviewed).toBe("Beacon: Ada Bell: “We will sign […] the treaty”");
    expect(claim?.itemReviewed.firstAppearance.url).toBe("https://beacon.example/treaty");
    expect(claim?.itemReviewed.datePublished).toBe("2025-01-31");
    expect(claim?.url).toMatch(/#reading-u1-B$/);
  });

  it("holds a claim only where there is a verdict", () => {
    expect(claims()).toEqual([]);
    expect(claims(sampleRuling({ verdict: "open" }))).toEqual([]);
    expect(
      claims(sampleRuling(), sampleRuling({ id: "r2", articleId: null, verdict: "verified" })),
    ).toHaveLength(2);
  });

  test.each([
    ["verified", 5],
    ["disputed", 1],
    ["unresolved", undefined],
  ] as const)("rates %s by what is at stake: %s", (verdict, value) => {
    expect(claims(sampleRuling({ verdict }))[0]?.reviewRating.ratingValue).toBe(value);
  });

  it("says of a correction what to print and since when it is asked for", () => {
    const [claim] = JSON.parse(renderClaimReview(buildReport(sampleInput({ rulings: [sampleRuling()] }))))[
      "@graph"
    ];
    const { correction, at } = sampleRuling();
    expect(claim.correction).toEqual({ "@type": "CorrectionComment", text: correction, datePublished: at });
  });

  it("lists every outlet for a ruling on the statement as such", () => {
    const [claim] = claims(sampleRuling({ articleId: null, verdict: "verified" }));
    expect(claim?.itemReviewed.author).toHaveLength(3);
    expect(claim?.itemReviewed.appearance).toHaveLength(2);
  });
});

describe("one file a claim", () => {
  const report = buildReport(
    sampleInput({
      rulings: [sampleRuling(), sampleRuling({ id: "r2", articleId: null, verdict: "verified" })],
    }),
  );
  const graph = renderClaimReview(report);

  it("is each claim of the graph by itself, under the name of its anchor", () => {
    const files = claimFiles(graph);
    expect(files.map(({ name }) => name)).toEqual([
      "utterance-u1.claimreview.jsonld",
      "reading-u1-B.claimreview.jsonld",
    ]);
    const alone = files.map(({ body }) => JSON.parse(body));
    expect(alone.map((claim) => claim["@context"])).toEqual(["https://schema.org", "https://schema.org"]);
    expect(alone.map((claim) => claimReview.parse(claim))).toEqual(graphOf(graph));
  });

  it("is what a request for that claim gets", () => {
    const options = { ...DEFAULT_OPTIONS, claim: "reading-u1-B" };
    expect(renderClaimReview(report, options)).toBe(claimFiles(graph)[1]?.body);
    expect(() => renderClaimReview(report, { ...options, claim: "reading-u1-C" })).toThrow(/no such claim/);
  });
});

describe("hostile text is inert in JSON-LD", () => {
  test.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const source = renderClaimReview(hostileReport(text));
    expect(source).not.toMatch(UNFIT);
    expect(source).not.toContain("<");
    expect(graphOf(source)).toHaveLength(2);
    expect(source).not.toMatch(/"url": "(?!http)/);
  });
});
