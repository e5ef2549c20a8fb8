import { expect, test } from "vitest";
import { isSameSpeaker, surname } from "./same-speaker.ts";

test.each<[string, string | null, boolean, string]>([
  ["Ada Bell", "Bell", true, "a surname stands for the person"],
  ["Ada Bell", "Mr. Bell", true, "ranks do not count"],
  ["Ada Bell", "A. Bell", true, "an initial stands for a first name"],
  ["Ada Bell", "Bo Bell", false, "two first names are two people"],
  ["John Bell Jr.", "John Bell", false, "a junior is not his father"],
  ["John Bell Sr.", "John Bell", true, "a father's suffix is often left out"],
  ["Peña Nieto", "Pena Nieto", true, "accents do not count"],
  ["Ada Bell", "a spokesman for Bell", false, "a person is never their office"],
  ["the White House", "White House", true, "articles of an office do not count"],
  ["the Bell campaign", "a Bell campaign spokeswoman", true, "most words of an office shared"],
  ["the White House", "the Justice Department", false, "two offices"],
  ["Ada Bell", null, false, "nobody is nobody"],
])("%s and %s: %s, %s", (a, b, same) => {
  expect(isSameSpeaker(a, b)).toBe(same);
  expect(isSameSpeaker(b, a)).toBe(same);
});

test.each([
  ["Sen. Ada Bell Jr.", "bell"],
  ["LEMON", "lemon"],
  ["the president", ""],
  [null, ""],
])("the surname of %s is %s", (name, expected) => expect(surname(name)).toBe(expected));
