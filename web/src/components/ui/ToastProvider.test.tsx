import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ToastProvider } from "./ToastProvider.tsx";
import { useToasts } from "./use-toasts.ts";

const undo = vi.fn();
/** Ends the acts that taking something back has begun. */
const ends: (() => void)[] = [];

function Desk() {
  const { say, offerUndo, complain, beginAct, undoLast } = useToasts();
  const takeBack = () => {
    ends.push(beginAct());
    undo();
  };
  return (
    <>
      <button type="button" onClick={() => say("Saved.")}>
        save
      </button>
      <button type="button" onClick={() => offerUndo("Deleted.", takeBack)}>
        delete
      </button>
      <button type="button" onClick={undoLast}>
        take back
      </button>
      <button type="button" onClick={() => complain("The store is in use.")}>
        fail
      </button>
    </>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockClear();
  ends.length = 0;
  render(<Desk />, { wrapper: ToastProvider });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("messages", () => {
  it("go by themselves, the way back staying longer than a mere word", () => {
    press("save");
    press("delete");
    pass(6_000);
    expect(screen.queryByText("Saved.")).toBe(null);
    expect(screen.getByText("Deleted.")).toBeTruthy();
    pass(5_000);
    expect(screen.queryByText("Deleted.")).toBe(null);
  });

  it("stay as long as the keyboard is in them, and give the focus back", () => {
    const origin = screen.getByRole("button", { name: "delete" });
    press("delete");
    origin.focus();
    act(() => void fireEvent.keyDown(document.body, { key: "F6" }));
    expect(document.activeElement?.textContent).toBe("Undo");
    pass(60_000);
    press("Undo");
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText("Deleted.")).toBe(null);
    expect(document.activeElement?.textContent).toBe("delete");
  });

  it("are taken back one after the other, however quick the key", () => {
    press("delete");
    press("delete");
    press("take back");
    press("take back");
    expect(undo).toHaveBeenCalledTimes(1);
    act(() => ends.shift()?.());
    expect(undo).toHaveBeenCalledTimes(2);
    act(() => ends.shift()?.());
  });

  it("say a refusal at once", () => {
    press("fail");
    expect(screen.getByRole("alert").textContent).toBe("The store is in use.");
  });

  it("are three at most", () => {
    for (let count = 0; count < 5; count += 1) press("save");
    expect(screen.getAllByText("Saved.")).toHaveLength(3);
  });
});
