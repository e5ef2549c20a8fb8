import { expect, it } from "vitest";
import { datesIn } from "./dates.ts";

it.each([
  ["a day in English", "en-GB", "2025-01-20", "20 January 2025"],
  ["a day in German", "de-DE", "2025-01-20", "20. Januar 2025"],
  [
    "the outlet's own time, whatever zone the reader is in",
    "en-GB",
    "2025-01-20T23:30:00-05:00",
    "20 January 2025, 23:30",
  ],
  ["what is no date, as the outlet gave it", "de-DE", "last Tuesday", "last Tuesday"],
])("%s", (_case, locale, publishedAt, told) => {
  expect(datesIn(locale).publicationDay(publishedAt)).toBe(told);
});

it("names the day of the week in the reader's language", () => {
  expect(datesIn("en-GB").localDay("2025-01-20T12:00:00Z")).toMatch(/^Monday,? 20 January 2025$/);
  expect(datesIn("de-DE").localDay("2025-01-20T12:00:00Z")).toBe("Montag, 20. Januar 2025");
});
