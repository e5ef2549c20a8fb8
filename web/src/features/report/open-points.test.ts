import { expect, it } from "vitest";
import { report as german } from "../../strings/de/report.tsx";
import { report } from "../../strings/en/report.tsx";
import { toldPoint } from "./open-points.ts";

const outside = "conflicts-outside-quotations";

it.each([
  ["unnamed-speaker", "No. 12: No outlet says who spoke.", "Nr. 12: Kein Medium sagt, wer gesprochen hat."],
  [
    outside,
    "3 facts outside quotations are told in different ways: settle them.",
    "3 Angaben außerhalb der Zitate lauten unterschiedlich: bitte klären.",
  ],
  [
    outside,
    "One fact outside quotations is told in different ways: settle it.",
    "Eine Angabe außerhalb der Zitate lautet unterschiedlich: bitte klären.",
  ],
  ["of-tomorrow", "No. 1: Nobody knows.", null],
])("%s: %s", (rule, sentence, told) => {
  const point = { rule, sentence, utteranceId: null, blocks: false };
  expect(toldPoint(point, german.readiness)).toBe(told);
  expect(toldPoint(point, report.strings.readiness)).toBeNull();
});
