/** Which scripts a report could not show: a box stands for each of their letters, and whoever reads is to know it. */
import { type Block, foreign, paragraph, plain } from "../outline.ts";

/** Those that news in this desk's languages quotes most; whatever else there is, is named together. */
const SCRIPTS = [
  ["Chinese", /\p{Script=Han}/u],
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Korean", /\p{Script=Hangul}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Bengali", /\p{Script=Bengali}/u],
  ["Tamil", /\p{Script=Tamil}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Ethiopic", /\p{Script=Ethiopic}/u],
  ["pictographs", /\p{Extended_Pictographic}/u],
] as const;

export function scriptOf(character: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(character))?.[0] ?? "other signs";
}

/** Nothing where everything could be shown. */
export function missingScripts(scripts: ReadonlySet<string>): Block[] {
  if (scripts.size === 0) return [];
  return [
    paragraph(
      [
        plain("Not shown in this file, where a box stands for each character: "),
        foreign([...scripts].sort().join(", ")),
        plain(". None of its fonts has them; copied text does, and the report as HTML shows them."),
      ],
      "facts",
    ),
  ];
}
