import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeyboardProvider } from "./KeyboardProvider.tsx";
import { createRegistry, type Shortcut } from "./registry.ts";
import { useShortcuts } from "./use-keyboard.ts";

const shortcut = (keys: string, more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  label: `does ${keys}`,
  group: "Test",
  run: () => {},
  ...more,
});

describe("the registry", () => {
  it("refuses a second meaning for a key, and names both", () => {
    const registry = createRegistry();
    registry.add([shortcut("j", { label: "Next" })]);
    expect(() => registry.add([shortcut("j", { label: "Jump" })])).toThrow(
      'key j is taken: "Next" and "Jump"',
    );
  });

  it("gives a key free when its holder leaves", () => {
    const registry = createRegistry();
    registry.add([shortcut("j")])();
    expect(() => registry.add([shortcut("j")])).not.toThrow();
  });

  it("refuses a letter that would act while typing", () => {
    expect(() => createRegistry().add([shortcut("v", { whileTyping: true })])).toThrow("types something");
  });
});

function Page({ run }: { run: (keys: string) => void }) {
  useShortcuts([
    shortcut("v", { run: () => run("v") }),
    shortcut("mod+Enter", { run: () => run("mod+Enter"), whileTyping: true }),
  ]);
  return <textarea aria-label="Reason" />;
}

describe("the keyboard", () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  const open = () => {
    const run = vi.fn();
    render(
      <KeyboardProvider>
        <Page run={run} />
      </KeyboardProvider>,
    );
    return { run, user: userEvent.setup() };
  };

  it("runs what a key stands for", async () => {
    const { run, user } = open();
    await user.keyboard("v");
    expect(run).toHaveBeenCalledWith("v");
  });

  it("leaves letters to the field that is typed in, but hears Ctrl+Enter", async () => {
    const { run, user } = open();
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "very{Control>}{Enter}{/Control}");
    expect(run.mock.calls).toEqual([["mod+Enter"]]);
  });

  it("shows the sheet on ? and lets single letters be switched off there", async () => {
    const { run, user } = open();
    await user.keyboard("?");
    // The sheet is fetched when it is first asked for.
    expect(await screen.findByRole("dialog", { name: "Keys" }, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getByText("does v")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Single keys act/ }));
    await user.keyboard("{Escape}");
    await user.keyboard("v");
    expect(run).not.toHaveBeenCalled();
  }, 15_000);
});
