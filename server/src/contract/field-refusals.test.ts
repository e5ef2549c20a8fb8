import { expect, it, test } from "vitest";
import { articleInput, MAX_ARTICLE_LENGTH } from "./articles.ts";
import { FIELD_REFUSALS, fieldRefusal, mostIn } from "./field-refusals.ts";

function refusalsOf(sent: object): readonly string[] {
  const { error } = articleInput.safeParse(sent, { error: fieldRefusal });
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

const whole = { outlet: "Argus", text: "We will not sign." };

test.each([
  ["what is blank", { ...whole, outlet: " " }, `outlet: ${FIELD_REFUSALS.outlet}`],
  ["what is missing", { text: "We will not sign." }, `outlet: ${FIELD_REFUSALS.missing}`],
  ["what is too long", { ...whole, title: "x".repeat(501) }, "title: This is too long: 500 at most."],
  ["half an address", { ...whole, url: "argus.example" }, `url: ${FIELD_REFUSALS.webAddress}`],
  ["half a date", { ...whole, publishedAt: "31 January" }, `publishedAt: ${FIELD_REFUSALS.dateForm}`],
  ["no day of ours", { ...whole, publishedAt: "2025-13-40" }, `publishedAt: ${FIELD_REFUSALS.noSuchDate}`],
])("%s is refused in its sentence", (_case, sent, refusal) => {
  expect(refusalsOf(sent)).toEqual([refusal]);
});

it("names the limit of a text as it is", () => {
  expect(FIELD_REFUSALS.longText).toContain(` ${MAX_ARTICLE_LENGTH.toLocaleString("en")} `);
});

it("reads the limit out of its own sentence, and out of no other", () => {
  const [long = ""] = refusalsOf({ ...whole, title: "x".repeat(501) });
  expect(mostIn(long.replace("title: ", ""))).toBe(500);
  expect(mostIn("This is too large: 500 at most.")).toBeNull();
});
