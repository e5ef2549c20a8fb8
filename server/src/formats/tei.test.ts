import { SaxesParser } from "saxes";
import { describe, expect, it, test } from "vitest";
import { buildReport } from "../domain/report/build-report.ts";
import { sampleInput } from "../domain/report/report.testkit.ts";
import type { Report } from "../domain/report/report.ts";
import { HOSTILE_TEXTS, hostileReport, UNFIT } from "./hostile.testkit.ts";
import { renderTei } from "./tei.ts";

interface Edition {
  /** Sigla by the identifiers that readings point to. */
  readonly witnesses: ReadonlyMap<string, string>;
  /** For each statement, the words that each witness has by the segments. */
  readonly statements: readonly ReadonlyMap<string, string>[];
  readonly elements: readonly string[];
  readonly pointers: readonly string[];
}

/** Reads a parallel segmentation as TEI describes it; throws where the file is not well-formed. */
function readEdition(source: string): Edition {
  const witnesses = new Map<string, string>();
  const statements: Map<string, string>[] = [];
  const elements: string[] = [];
  const pointers: string[] = [];
  const state: { inWords: boolean; inApp: boolean; wit: string[] | null } = {
    inWords: false,
    inApp: false,
    wit: null,
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements.push(name);
    if (name === "witness") witnesses.set(attributes["xml:id"]?.value ?? "", attributes.n?.value ?? "");
    if (name === "div") statements.push(new Map());
    if (name === "ab") state.inWords = true;
    if (name === "app") state.inApp = true;
    if (name === "rdg") {
      state.wit = (attributes.wit?.value ?? "").split(" ").map((pointer) => pointer.slice(1));
      pointers.push(...state.wit);
      for (const id of state.wit) append(id, "");
    }
  });
  const append = (id: string, text: string) => {
    const words = statements.at(-1);
    words?.set(id, (words.get(id) ?? "") + text);
  };
  parser.on("text", (text) => {
    if (!state.inWords) return;
    if (state.wit !== null) for (const id of state.wit) append(id, text);
    else if (!state.inApp) for (const id of witnesses.keys()) append(id, text);
  });
  parser.on("closetag", ({ name }) => {
    if (name === "ab") state.inWords = false;
    if (name === "app") state.inApp = false;
    if (name === "rdg") state.wit = null;
  });
  parser.write(source).close();
  return { witnesses, statements, elements, pointers };
}

function wordsBySigil(source: string): Record<string, string>[] {
  const { witnesses, statements } = readEdition(source);
  return statements.map((words) =>
    Object.fromEntries([...words].map(([id, text]) => [witnesses.get(id) ?? id, text])),
  );
}

const printed = (report: Report) =>
  report.utterances.map(({ readings }) =>
    Object.fromEntries(readings.map(({ sigil, words }) => [sigil, words.map(({ text }) => text).join("")])),
  );

describe("the TEI apparatus", () => {
  const source = renderTei(buildReport(sampleInput()));

  it("gives every witness back its words, as printed", () => {
    expect(wordsBySigil(source)).toEqual([
      {
        A: "We will not sign the treaty",
        B: "We will sign […] the treaty",
        C: "We will not sign the treaty",
      },
    ]);
  });

  it("sets a lost word against an empty reading, typed", () => {
    expect(source).toContain(
      '<app type="substantive" n="1" subtype="negation"><rdg wit="#w1 #w3"> not</rdg><rdg wit="#w2"/></app>',
    );
  });

  it("declares its method and points to listed witnesses only", () => {
    const { witnesses, pointers } = readEdition(source);
    expect(source).toContain('<variantEncoding method="parallel-segmentation" location="internal"/>');
    expect([...witnesses.values()]).toEqual(["A", "B", "C"]);
    expect(pointers.filter((pointer) => !witnesses.has(pointer))).toEqual([]);
  });

  it("stays an edition when there is nothing to report", () => {
    expect(readEdition(renderTei(buildReport(sampleInput({ utterances: [] })))).statements).toEqual([]);
  });
});

describe("hostile text is inert in TEI", () => {
  const calm = readEdition(renderTei(hostileReport("calm"))).elements;

  test.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
    const report = hostileReport(text);
    const source = renderTei(report);
    expect(source).not.toMatch(UNFIT);
    const { elements, witnesses, statements } = readEdition(source);
    expect(elements).toEqual(calm);
    const [words] = statements;
    const spaced = (value: string) => value.replace(/\s+/gu, " ").trim();
    expect([...(words?.values() ?? [])].map(spaced)).toEqual(
      Object.values(printed(report)[0] ?? {}).map((value) =>
        spaced(value.replace(new RegExp(UNFIT, "gu"), "\ufffd")),
      ),
    );
    expect(witnesses.size).toBe(3);
  });
});
