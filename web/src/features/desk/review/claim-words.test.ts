import { expect, it } from "vitest";
import { placesOf } from "./claim-words.ts";

const POST = {
  articleId: "post",
  outlet: "Post",
  text: "We will not sign, and forty states agree",
  start: 100,
};
const HERALD = { articleId: "herald", outlet: "Herald", text: "forty states agree", start: 7 };
const GAZETTE = { articleId: "gazette", outlet: "Gazette", text: "40 states agree", start: 0 };
const ALL = [POST, HERALD, GAZETTE];

const selected = (words: string) => {
  const start = POST.text.indexOf(words);
  return { start, end: start + words.length };
};

it.each([
  ["in each outlet that has the words alike", "forty states", ["post 122-134", "herald 7-19"]],
  ["without the spaces that were selected with them", " will not ", ["post 103-111"]],
  ["nowhere where nothing but space is selected", " ", []],
])("a claim stands %s", (_, words, places) => {
  expect(
    placesOf(ALL, "post", selected(words)).map(({ articleId, start, end }) => `${articleId} ${start}-${end}`),
  ).toEqual(places);
});
