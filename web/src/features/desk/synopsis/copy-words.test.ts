import { afterEach, expect, it } from "vitest";
import { copiedWords } from "./copy-words.ts";

afterEach(() => {
  document.body.replaceChildren();
});

/** Two rows of two columns as the aligned view has them, with a sign and a label among the words. */
function table(): HTMLElement {
  const root = document.createElement("table");
  root.innerHTML = `
    <tr><td data-outlet="A">We <span data-aside>Negation: </span>will not</td><td data-outlet="B">We will</td></tr>
    <tr><td data-outlet="A">sign<span data-aside> [he said] </span> it</td><td data-outlet="B">sign that</td></tr>`;
  document.body.append(root);
  return root;
}

function selectFrom(
  start: Node | null | undefined,
  end: Node | null | undefined,
  endOffset: number,
): Selection | null {
  const selection = document.getSelection();
  if (start && end) selection?.setBaseAndExtent(start, 0, end, endOffset);
  return selection;
}

it("takes the words of the column the selection began in, without signs, asides or neighbours", () => {
  const root = table();
  const cells = root.querySelectorAll("td");
  const selection = selectFrom(cells[0]?.firstChild, cells[3]?.firstChild, 4);
  expect(selection && copiedWords(selection, root)).toBe("We will not sign it");
});

it("takes no more than was selected", () => {
  const root = table();
  const cells = root.querySelectorAll("td");
  const selection = selectFrom(cells[1]?.firstChild, cells[3]?.firstChild, 4);
  expect(selection && copiedWords(selection, root)).toBe("We will sign");
});

it("leaves a selection that began elsewhere to the browser", () => {
  const root = table();
  const outside = document.createElement("p");
  outside.textContent = "elsewhere";
  document.body.append(outside);
  const selection = selectFrom(outside.firstChild, outside.firstChild, 4);
  expect(selection && copiedWords(selection, root)).toBeNull();
});
