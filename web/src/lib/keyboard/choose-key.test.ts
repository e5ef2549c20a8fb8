import { expect, it } from "vitest";
import { keys as strings } from "../../strings/en/keyboard.ts";
import { refusalOf } from "./choose-key.ts";
import type { Bound } from "./registry.ts";

const bound = (id: string, boundTo: string | null, whileTyping = false): Bound => ({
  id,
  keys: boundTo,
  boundTo,
  label: `Do ${id}`,
  group: "Test",
  run: () => {},
  whileTyping,
});
const next = bound("next", "j");
const save = bound("save", "mod+Enter", true);
const all = [next, save];

it.each([
  ["a free letter", "x", next, null],
  ["its own key again", "j", next, null],
  ["a sign", "!", next, null],
  ["a free chord", "mod+e", next, null],
  ["the key of another", "j", save, "This one also acts while you type: choose it with Ctrl or Cmd."],
  ["a chord of another", "mod+Enter", next, "Taken: “Do save”."],
  ["a key that moves about", "Enter", next, "This key moves about in the page. Choose another."],
  ["copy", "mod+c", next, "The browser needs this one. Choose another."],
  ["an arrow", "ArrowDown", next, "Choose a letter, a figure or a sign."],
  ["what Alt makes of a key", "", next, "Choose a letter, a figure or a sign."],
])("%s", (_case, keys, wanted, refusal) => {
  expect(refusalOf(keys, wanted, all, strings.strings.refused)).toBe(refusal);
});
