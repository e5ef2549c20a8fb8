import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DropZone } from "./DropZone.tsx";

const [one, two] = [new File(["a"], "a.txt"), new File(["b"], "b.txt")];

afterEach(cleanup);

function dropInto(multiple: boolean) {
  const onFiles = vi.fn();
  render(
    <DropZone
      label="Files"
      button="Choose"
      hint="or drop"
      isBusy={false}
      multiple={multiple}
      onFiles={onFiles}
    />,
  );
  const zone = screen.getByText("or drop").parentElement;
  if (zone) fireEvent.drop(zone, { dataTransfer: { files: [one, two] } });
  return onFiles.mock.calls.flat();
}

test("takes what is dropped, and one file where one is asked for", () => {
  expect(dropInto(true)).toEqual([[one, two]]);
});

test("takes the first where one is asked for, and nothing where no file is dropped", () => {
  expect(dropInto(false)).toEqual([[one]]);
  const onFiles = vi.fn();
  render(<DropZone label="Other" button="Choose" hint="nothing" isBusy={false} onFiles={onFiles} />);
  const zone = screen.getByText("nothing").parentElement;
  if (zone) fireEvent.drop(zone, { dataTransfer: { files: [] } });
  expect(onFiles).not.toHaveBeenCalled();
});
