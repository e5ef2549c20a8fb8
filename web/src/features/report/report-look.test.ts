import { expect, it } from "vitest";
import { changeLook, readLook } from "./report-look.ts";

it.each([
  ["", { format: "html", audience: "internal", checkers: "named", paper: "a4", version: null }],
  [
    "format=pdf&audience=public&checkers=unnamed&paper=letter&version=2",
    { format: "pdf", audience: "public", checkers: "unnamed", paper: "letter", version: 2 },
  ],
  [
    "format=rtf&audience=all&version=-1",
    { format: "html", audience: "internal", checkers: "named", paper: "a4", version: null },
  ],
])("reads “%s” out of the address", (search, look) => {
  expect(readLook(new URLSearchParams(search))).toEqual(look);
});

it("says in the address only what is not so by itself, and leaves the filter in it", () => {
  const search = new URLSearchParams("verdict=disputed&format=pdf");
  expect(changeLook(search, { audience: "public" }).toString()).toBe(
    "verdict=disputed&format=pdf&audience=public",
  );
  expect(changeLook(search, { format: "html" }).toString()).toBe("verdict=disputed");
});
