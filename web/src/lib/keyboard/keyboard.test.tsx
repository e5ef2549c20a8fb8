import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeyboardProvider } from "./KeyboardProvider.tsx";
import { createRegistry, type Shortcut } from "./registry.ts";
import { useShortcuts } from "./use-keyboard.ts";

const shortcut = (keys: string, more: Partial<Shortcut> = {}): Shortcut => ({
  id: `test.${keys}`,
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

  it("lets an editor give a key away, and leaves without one whom it belonged to", () => {
    const registry = createRegistry();
    registry.setKeymap({ "test.j": "k" });
    registry.add([shortcut("j"), shortcut("k")]);
    expect(registry.find("k")?.id).toBe("test.j");
    expect(registry.find("j")).toBeUndefined();
    expect(registry.keysOf("test.k")).toBeNull();
    registry.setKeymap({});
    expect(registry.find("k")?.id).toBe("test.k");
  });

  it("lets a key be taken away", () => {
    const registry = createRegistry();
    registry.add([shortcut("j")]);
    registry.setKeymap({ "test.j": null });
    expect(registry.find("j")).toBeUndefined();
  });

  it("keeps what has no key for the palette", () => {
    const registry = createRegistry();
    registry.add([
      { ...shortcut("a"), keys: null },
      { ...shortcut("b"), keys: null },
    ]);
    expect(registry.all().map(({ boundTo }) => boundTo)).toEqual([null, null]);
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
    const view = render(
      <KeyboardProvider>
        <Page run={run} />
      </KeyboardProvider>,
    );
    return { run, view, user: userEvent.setup() };
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
    // The switch can still be found without a mouse.
    await user.keyboard("?");
    expect(await screen.findByRole("dialog", { name: "Keys" })).toBeTruthy();
  });

  it("takes another key for a shortcut, refuses one that is taken, and remembers it", async () => {
    const { run, user, view } = open();
    await user.keyboard("?");
    await user.click(await screen.findByRole("button", { name: "does v: v. Change" }, { timeout: 10_000 }));
    await user.keyboard("?");
    expect(screen.getByText("Taken: “Show and change the keys”.")).toBeTruthy();
    await user.keyboard("x");
    expect(screen.getByRole("button", { name: "does v: x. Change" })).toBeTruthy();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    view.unmount();
    const again = open();
    await again.user.keyboard("vx");
    expect(run).not.toHaveBeenCalled();
    expect(again.run.mock.calls).toEqual([["v"]]);
  }, 15_000);

  it("finds an act by its name and runs it once the palette is gone", async () => {
    const { run, user } = open();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", {}, { timeout: 10_000 }), "does v");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(run.mock.calls).toEqual([["v"]]));
    expect(screen.queryByRole("dialog")).toBeNull();
  }, 15_000);
});
