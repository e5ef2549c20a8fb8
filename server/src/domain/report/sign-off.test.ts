import { describe, expect, it } from "vitest";
import { canonicalJson } from "../text/canonical-json.ts";
import { buildReport } from "./build-report.ts";
import { changesSince } from "./changes.ts";
import { sampleInput, sampleRuling } from "./report.testkit.ts";
import type { ReportInput } from "./report-input.ts";
import { readSigned, sealOf, sealReport } from "./seal.ts";
import { missingPoints, type Signature, signReport } from "./sign-off.ts";

/** Readable in a test, and different for different texts. */
const digest = (text: string) =>
  `${text.length}:${[...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 1e9, 7)}`;
const signature: Signature = {
  editor: "Ed",
  at: "2025-02-03T08:00:00.000Z",
  note: null,
  overrideReason: null,
};
const report = (changes: Partial<ReportInput> = {}) => buildReport(sampleInput(changes));
const sealed = sealReport(report(), signature, null, digest);
const first = readSigned(sealed.text);

describe("signing", () => {
  it("numbers the version, names the editor and takes the time of signing", () => {
    expect(first.signOff).toMatchObject({ number: 1, editor: "Ed", override: null });
    expect(first.header).toMatchObject({ status: "signed", madeAt: signature.at });
    expect(signReport(report(), signature, first).signOff.number).toBe(2);
  });

  it("hashes whatever is in the report", () => {
    const { text, signOff } = sealed;
    expect(text).toBe(canonicalJson(first));
    expect(signOff.hash).toBe(digest(canonicalJson({ ...first, signOff: { ...signOff, hash: "" } })));
    expect(sealOf(text, digest)).toBe(signOff.hash);
    expect(sealOf(text.replace('"verdict":"open"', '"verdict":"verified"'), digest)).not.toBe(signOff.hash);
  });

  it("seals nothing that is written in another form, or is no signed report", () => {
    expect(sealOf(` ${sealed.text}`, digest)).toBe(null);
    expect(sealOf("null", digest)).toBe(null);
    expect(sealOf('{"header":{}}', digest)).toBe(null);
  });

  it("keeps the reason for signing over what is missing, and what that was", () => {
    const open = report({ rulings: [sampleRuling({ evidence: [] })] });
    expect(missingPoints(open).map(({ rule }) => rule)).toEqual(["disputed-without-evidence"]);
    const { signOff } = signReport(open, { ...signature, overrideReason: "Deadline." }, null);
    expect(signOff.override).toEqual({
      reason: "Deadline.",
      missing: ["No. 1: It is disputed without evidence: name what the ruling rests on."],
    });
  });

  it("does not call it an override when nothing was missing", () => {
    expect(signReport(report(), { ...signature, overrideReason: "Just so." }, null).signOff.override).toBe(
      null,
    );
  });
});

describe("what changed since", () => {
  const changes = (after: Partial<ReportInput>) => changesSince(report(), report(after));
  const [argus, ...others] = sampleInput().articles;
  if (argus === undefined) throw new Error("the sample has three articles");
  const name = "No. 1 “We will not sign the treaty”";

  it.each<[string, Partial<ReportInput>, readonly string[]]>([
    ["nothing", {}, []],
    ["a verdict", { rulings: [] }, [`${name}, Beacon: void, withdrawn, was disputed.`]],
    [
      "a new ruling of the same verdict",
      { rulings: [sampleRuling({ id: "r2" })] },
      [`${name}, Beacon: ruled on anew, still disputed.`],
    ],
    [
      "an outlet's text",
      { articles: [{ ...argus, textHash: "f".repeat(64) }, ...others] },
      ["The Argus changed its text."],
    ],
    [
      "an outlet gone",
      { articles: others },
      [
        `${name.replace("not sign the", "sign […] the")}: the outlets’ words are laid out anew.`,
        "The Argus was taken out.",
      ],
    ],
    [
      "a conflict settled",
      { conflicts: [] },
      ["No longer found outside quotations: The Argus counts 40 states, Beacon 14."],
    ],
    [
      "a second claim",
      {
        claims: [
          {
            id: "claim_1",
            utteranceId: "u1",
            words: [],
            text: "the treaty",
            actor: { id: "p", name: "P" },
            at: "",
          },
        ],
      },
      [`${name}: a second claim was made, “the treaty”.`],
    ],
  ])("%s", (_case, after, sentences) => {
    expect([...changes(after)].sort()).toEqual([...sentences].sort());
  });
});
