/**
 * The faces a PDF is set in, and which of them has which letter.
 *
 * Literata for what is read, Source Sans for labels; both have Latin, Greek and
 * Cyrillic. DejaVu Sans steps in for signs and scripts that they lack. What no
 * face has is set as a box that carries its text, so that copying and reading
 * aloud still give the words.
 */
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import { scriptOf } from "./missing-scripts.ts";

const require = createRequire(import.meta.url);

/** Spelled out, so that whoever looks for unused packages finds their use. */
const FILES = {
  text: () => require.resolve("@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf"),
  italic: () =>
    require.resolve("@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf"),
  bold: () => require.resolve("@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf"),
  label: () => require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  labelBold: () =>
    require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  rest: () => require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
} as const;
export type FaceName = keyof typeof FILES;

/** Letters of one face. */
export interface FaceRun {
  readonly face: FaceName;
  readonly text: string;
  /** What the boxes stand for; null where the letters are themselves. */
  readonly actual: string | null;
  /** At size 1. */
  readonly unit: number;
}

interface Face {
  readonly path: string;
  readonly font: fontkit.Font;
  readonly letters: ReadonlySet<number>;
  /** Words that were set before: most of a report's are. */
  readonly runs: Map<string, readonly FaceRun[]>;
}

const BOX = "\u25a1";

export class Faces {
  private readonly loaded = new Map<FaceName, Face>();
  /** Of what has been set as boxes. */
  readonly missing = new Set<string>();

  pathOf(name: FaceName): string {
    return this.load(name).path;
  }

  /** A word in the wished face, with others where it has no letter. */
  runsOf(wished: FaceName, text: string): readonly FaceRun[] {
    const known = this.load(wished).runs.get(text);
    if (known !== undefined) return known;
    const runs = this.runsByLetter(wished, text);
    this.load(wished).runs.set(text, runs);
    return runs;
  }

  private runsByLetter(wished: FaceName, text: string): FaceRun[] {
    const runs: { face: FaceName; text: string; actual: string | null }[] = [];
    for (const character of text) {
      const face = this.faceFor(wished, character);
      const isBox = face === null;
      if (isBox) this.missing.add(scriptOf(character));
      const last = runs.at(-1);
      if (last?.face !== (face ?? "rest") || (last.actual === null) === isBox) {
        runs.push({
          face: face ?? "rest",
          text: isBox ? BOX : character,
          actual: isBox ? character : null,
        });
      } else {
        last.text += isBox ? BOX : character;
        if (last.actual !== null) last.actual += character;
      }
    }
    return runs.map((run) => ({ ...run, unit: this.measure(run.face, run.text) }));
  }

  private measure(name: FaceName, text: string): number {
    const { font } = this.load(name);
    return font.layout(text).advanceWidth / font.unitsPerEm;
  }

  private faceFor(wished: FaceName, character: string): FaceName | null {
    const code = character.codePointAt(0) ?? 0;
    if (this.load(wished).letters.has(code)) return wished;
    return this.load("rest").letters.has(code) ? "rest" : null;
  }

  private load(name: FaceName): Face {
    const known = this.loaded.get(name);
    if (known) return known;
    const path = FILES[name]();
    const font = fontkit.openSync(path);
    if (!("characterSet" in font)) throw new Error(`${path} holds several fonts`);
    const face = { path, font, letters: new Set(font.characterSet), runs: new Map() };
    this.loaded.set(name, face);
    return face;
  }
}
