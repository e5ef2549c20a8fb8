/** "Able to" and "have to": verbs that do the work of "can" and "must". */
import { type Contrast, type Judgement, otherwise, type Side } from "./contrast.ts";
import { drops, opposed, telling } from "./tell.ts";

const CAN_OR_MUST = 0.6;
const ABLE = 0.5;
const SHOWN = 0.1;
/** How much else may differ where the one can and the other does. */
const OTHER_CHANGES = 0.6;

export function ability(contrast: Contrast): Judgement | null {
  if (contrast.reported) return null;
  const [a, b] = [contrast.a, contrast.b].map((side) => strengthOf(side, contrast));
  if (a === b) return null;
  if (a !== "" && b !== "") {
    const told = telling("ability-or-duty", opposed(contrast));
    return { type: "modality", rule: "ability-or-duty", severity: CAN_OR_MUST, telling: told };
  }
  return isAble(contrast.a) === isAble(contrast.b) ? null : onlyAble(contrast);
}

function strengthOf({ words }: Side, { after }: Contrast): "can" | "must" | "" {
  const phrase = [...words, ...after.slice(0, 1)].map(({ key }) => key).join(" ");
  if (/\bable to\b/.test(phrase)) return "can";
  return /\b(?:have|has|had|need|needs|needed|forced|obliged) to\b/.test(phrase) ? "must" : "";
}

function isAble({ words }: Side): boolean {
  return words.some(({ key }) => key === "able");
}

/** "Expect to be able to lower" promises less than "expect to lower"; who was able to rescue them has rescued them. */
function onlyAble(contrast: Contrast): Judgement | null {
  if (otherwise(contrast, ({ key }) => key === "able") > OTHER_CHANGES) return null;
  const { a, b } = contrast;
  const [able, lacks] = isAble(a) ? [a, b] : [b, a];
  if (/\b(?:was|were|been) able\b/.test(able.words.map(({ key }) => key).join(" "))) {
    const told = telling("small-words", opposed(contrast));
    return { type: "wording", rule: "ability-shown", severity: SHOWN, telling: told };
  }
  const whole = lacks.words.every(({ kind }) => kind === "pointing");
  const told = whole
    ? telling(null, drops(lacks, able), "more-certain")
    : telling({ surer: lacks.by }, opposed(contrast));
  return { type: "modality", rule: "ability", severity: ABLE, telling: told };
}
