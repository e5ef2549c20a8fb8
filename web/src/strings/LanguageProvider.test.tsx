import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "./en/app.ts";
import { LanguageProvider } from "./LanguageProvider.tsx";
import { languageOf } from "./language.ts";
import { pluralIn } from "./plural.ts";
import { useLanguage, useStrings } from "./use-strings.ts";

function Stories() {
  const say = useStrings(app);
  const { choose } = useLanguage();
  return (
    <>
      <h1>{say.stories}</h1>
      <textarea />
      <button type="button" onClick={() => choose("de")}>
        Deutsch
      </button>
      <button type="button" onClick={() => choose("system")}>
        System
      </button>
    </>
  );
}

const open = () => {
  render(
    <LanguageProvider>
      <Stories />
    </LanguageProvider>,
  );
  return userEvent.setup();
};
const heading = (name: string) => screen.findByRole("heading", { name }, { timeout: 10_000 });

describe("the language of the page", () => {
  beforeEach(() => {
    localStorage.clear();
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["fr-FR", "en-US"]);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it("is the system's until one is chosen", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-AT", "en"]);
    open();
    expect(await heading("Themen")).toBeTruthy();
    expect(document.documentElement.lang).toBe("de");
  });

  it("changes in place: what is being written stays", async () => {
    const user = open();
    await user.type(await screen.findByRole("textbox"), "half a reason");
    await user.click(screen.getByRole("button", { name: "Deutsch" }));
    expect(await heading("Themen")).toBeTruthy();
    expect(screen.getByRole("textbox")).toHaveProperty("value", "half a reason");
    await user.click(screen.getByRole("button", { name: "System" }));
    expect(await heading("Stories")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  it("is remembered by the browser", async () => {
    const user = open();
    await user.click(await screen.findByRole("button", { name: "Deutsch" }));
    await heading("Themen");
    cleanup();
    open();
    expect(await heading("Themen")).toBeTruthy();
  });

  it("is English in a part of the page that nobody told of a language", () => {
    render(<Stories />);
    expect(screen.getByRole("heading", { name: "Stories" })).toBeTruthy();
  });
});

it.each([
  ["the choice goes before the system", "de", ["en"], "de"],
  ["the first of the system's that the page speaks", "system", ["fr", "de-CH", "en"], "de"],
  ["English where the page speaks none of them", "system", ["fr", "pl"], "en"],
  ["a tag in capitals", "system", ["DE"], "de"],
] as const)("%s", (_case, choice, preferred, spoken) => {
  expect(languageOf(choice, preferred)).toBe(spoken);
});

it.each([
  ["en-GB", 0, "0 articles"],
  ["en-GB", 1, "1 article"],
  ["en-GB", 12_000, "12,000 articles"],
  ["de-DE", 12_000, "12.000 articles"],
])("counts in %s: %d", (locale, count, counted) => {
  expect(pluralIn(locale)({ one: "# article", other: "# articles" })(count)).toBe(counted);
});
