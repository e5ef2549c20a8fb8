import { act, cleanup, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, test } from "vitest";
import { useKeptFocus } from "./use-kept-focus.ts";

afterEach(cleanup);

function Statement({ outlets }: { outlets: readonly string[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, outlets);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Who said it
      </h2>
      {outlets.map((outlet) => (
        <button key={outlet} type="button">
          {outlet}
        </button>
      ))}
    </>
  );
}

test("whoever takes out a column from its own menu comes to the heading", () => {
  const { rerender, getByText, getByRole } = render(<Statement outlets={["Herald", "Courier"]} />);
  act(() => getByText("Courier").focus());
  rerender(<Statement outlets={["Herald"]} />);
  expect(document.activeElement).toBe(getByRole("heading"));
});

test("whoever is elsewhere stays there when the statement changes", () => {
  const { rerender, getByText } = render(<Statement outlets={["Herald", "Courier"]} />);
  const herald = getByText("Herald");
  act(() => herald.focus());
  rerender(<Statement outlets={["Herald"]} />);
  expect(document.activeElement).toBe(herald);
  act(() => herald.blur());
  rerender(<Statement outlets={["Herald", "Gazette"]} />);
  expect(document.activeElement).toBe(document.body);
});
