import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, canonicalMembers, joinMembers } from "./canonical-json.ts";

it("does not hang on the order of keys, and leaves undefined out", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":"x","d":null}]}',
  );
});

it("says the same as JSON, whatever the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

/** The definition itself: each member printed alone, in the order of the keys' code units. */
function memberByMember(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => memberByMember(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${memberByMember(member)}`);
  return `{${members.join(",")}}`;
}

describe("is to the byte what printing member by member gives", () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, tie("leaf"), tie("list"), tie("object")),
    leaf: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\ud800", "\u2028", '"', "\\", "\0"),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined),
    ),
    list: fc.array(tie("value")),
    object: fc.dictionary(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("0", "2", "10", "4294967295", "__proto__", "a"),
      ),
      tie("value"),
    ),
  }));

  it("for any value, keys that are numbers among them", () => {
    fc.assert(
      fc.property(value, (any) => {
        expect(canonicalJson(any)).toBe(memberByMember(any));
      }),
    );
  });

  it("for a key that an object takes for its prototype", () => {
    const parsed: unknown = JSON.parse('{"b":{"z":1,"__proto__":{"y":2,"x":1}},"a":[{"10":1,"9":2,"A":3}]}');
    expect(canonicalJson(parsed)).toBe('{"a":[{"10":1,"9":2,"A":3}],"b":{"__proto__":{"x":1,"y":2},"z":1}}');
  });

  it("for members replaced in what was printed before", () => {
    const members = canonicalMembers({ b: [1], a: { d: 1, c: undefined }, 7: null });
    expect(joinMembers(members.set("b", "[2]"))).toBe('{"7":null,"a":{"d":1},"b":[2]}');
  });
});
