import { screen, waitFor, within } from "@testing-library/react";
import type { UtteranceDetail } from "@variorum/server/contract";
import { describe, expect, it } from "vitest";
import { expectAccessible, openPage } from "../../../test/page.testkit.tsx";
import { ADA, pageOf } from "../../../test/story.testkit.ts";
import { utteranceOf } from "../desk.testkit.ts";
import { useDeskPlace } from "../use-desk-address.ts";
import { SynopsisPane } from "./SynopsisPane.tsx";

function Desk({ utterance }: { utterance: UtteranceDetail }) {
  const place = useDeskPlace("story_1");
  return <SynopsisPane place={place} utterance={utterance} />;
}

function openSynopsis(utterance: UtteranceDetail, search = "") {
  const pages = { "/stories/story_1/u/:utteranceId": <Desk utterance={utterance} /> };
  return openPage(`/stories/story_1/u/u1${search}`, pages, { listProfiles: () => pageOf(ADA) });
}

const mess = utteranceOf(
  "{formal: A B = It’s | C = It's} a {negation, Outlet C has no “not”: A B = not | C = ∅} {wording, Two words for one thing: A B = bloody mess | C = damn chaos} {omission, Outlet B leaves out “over there”: A = over there | B = ∅}",
);

describe("the aligned view", () => {
  it("sets one column an outlet and one row a site, told by a word and not by colour alone", async () => {
    const { view } = openSynopsis(mess);
    const table = await screen.findByRole("table");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(3);
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((head) => head.textContent),
    ).toEqual(["Negation", "Wording", "Left out"]);
    await expectAccessible(view.container);
  });

  it("tells words left out from a quotation that ends", async () => {
    openSynopsis(mess);
    await screen.findByRole("table");
    const row = screen.getByRole("rowheader", { name: "Left out" }).closest("tr");
    const cells = within(row ?? document.body).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual([
      expect.stringContaining("over there"),
      expect.stringContaining("left out"),
      expect.stringContaining("quotation ends"),
    ]);
  });

  it("leaves unmarked what reads with the base", async () => {
    openSynopsis(mess, "?base=A");
    const marks = (await screen.findAllByRole("link", { name: /bloody mess|damn chaos/ })).map(
      (mark) => mark.textContent,
    );
    expect(marks).toEqual(["bloody mess", "bloody mess", "Wording: damn chaos"]);
  });

  it("folds formal differences and says how many", async () => {
    const { user } = openSynopsis(mess);
    await user.click(await screen.findByRole("button", { name: "Show 1 formal" }));
    expect(screen.getAllByRole("rowheader")[0]?.textContent).toBe("Formal");
  });

  it("folds a long agreement to a line that says how much it hides", async () => {
    const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(" ");
    const { user } = openSynopsis(utteranceOf(`${long} {number: A = 3 | B = 13} dead`));
    await user.click(await screen.findByRole("button", { name: "30 words, the same in all" }));
    expect(screen.getAllByText(/word29/, { selector: "[data-outlet] *" })).toHaveLength(2);
  });
});

describe("stepping through the differences", () => {
  it("goes gravest sites and all in text order, says each aloud, and leaves by Escape", async () => {
    const { user } = openSynopsis(mess);
    await screen.findByText(/3 differences/);
    await user.keyboard("n");
    expect(screen.getByText("1 of 3")).toBeTruthy();
    expect(screen.getByText(/Outlet C has no “not”/, { selector: "footer *" })).toBeTruthy();
    await user.keyboard("p");
    expect(screen.getByText(/leaves out “over there”/, { selector: "footer *" })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.getByText(/3 differences/)).toBeTruthy();
  });

  it("says aloud that there is nothing to step through", async () => {
    openSynopsis(utteranceOf("{formal: A = It’s | B = It's} over"));
    expect(await screen.findByText(/No differences: all have the same words/)).toBeTruthy();
  });
});

describe("the other views", () => {
  it("lists every difference as a sentence, gravest first, each leading to its place", async () => {
    const { user, view } = openSynopsis(mess, "?view=sentences");
    const items = (await screen.findAllByRole("listitem")).filter((item) => item.querySelector("svg"));
    expect(items.map((item) => item.querySelector("p")?.textContent)).toEqual([
      "Negation. Outlet C has no “not”",
      "Left out. Outlet B leaves out “over there”",
      "Wording. Two words for one thing",
    ]);
    await expectAccessible(view.container);
    await user.click(screen.getByRole("link", { name: "Wording." }));
    expect(screen.getByRole("table")).toBeTruthy();
    expect(screen.getByText("2 of 3")).toBeTruthy();
  });

  it("strikes and underlines what two outlets do not share, and names the outlet aloud", async () => {
    openSynopsis(mess, "?view=pair&pair=A&pair=C");
    const struck = (await screen.findAllByRole("deletion")).map((each) => each.textContent?.trim());
    expect(struck).toContain("[only Outlet A: not bloody mess over there]");
    expect(screen.getByRole("combobox", { name: "First outlet" })).toHaveProperty("value", "A");
  });

  it("hangs an apparatus on one text where columns would be too many", async () => {
    openSynopsis(utteranceOf("at {number: A B C = 24 | D E = 48} hours"));
    expect(await screen.findByText("Where outlets part, the words that most of them have.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText("A B C").closest("ul")?.textContent).toMatch(/A B C:\s+24▸D E:\s+48/);
  });
});

it("says that outlets are silent, that copies count once, and that an alignment is approximate", async () => {
  openSynopsis(
    utteranceOf("a {wording: A B = mess | C = chaos}", {
      with: {
        silent: [{ articleId: "D", outlet: "Outlet D", sigil: "D" }],
        independentWitnesses: 2,
        collation: { ...mess.collation, precise: false },
      },
    }),
  );
  const notes = await screen.findByText(/Silent: Outlet D/);
  expect(notes.textContent).toContain("3 outlets, 2 of them independent");
  expect(notes.textContent).toContain("Aligned approximately");
});

it("opens with the gravest sentence and keeps the others about the whole behind a word", async () => {
  const reason = "Outlet C reports in other words";
  const whole = mess.differences.slice(-1).map((each) => ({ ...each, id: "d9", siteId: null, reason }));
  const { user } = openSynopsis({ ...mess, differences: [...mess.differences, ...whole] });
  const reads = () => screen.queryByText(reason, { selector: "header *" });
  await screen.findByText("Outlet C has no “not”", { selector: "header *" });
  expect(reads()).toBeNull();
  await user.click(screen.getByRole("button", { name: "and 1 more" }));
  expect(reads()).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "show fewer" }));
  expect(reads()).toBeNull();
});

it("says on the speaker's line how sure it is, where it is not", async () => {
  openSynopsis(utteranceOf("a {wording: A = mess | B = chaos}", { with: { confidence: 0.7 } }));
  expect((await screen.findByText(/2 outlets/)).textContent).toBe("2 outlets · 70 % sure");
});

describe("the running view", () => {
  it("folds a long agreement in every column, and unfolds it in all at once", async () => {
    const shared = Array.from({ length: 30 }, (_, at) => `word${at}`).join(" ");
    const { user } = openSynopsis(utteranceOf(`${shared} {wording: A = mess | B = chaos}`), "?view=running");
    const folds = await screen.findAllByRole("button", { name: "… 30 words, the same in all …" });
    expect(folds).toHaveLength(2);
    await user.click(screen.getAllByRole("button", { name: /30 words/ })[1] ?? document.body);
    expect(screen.queryByRole("button", { name: /30 words/ })).toBeNull();
    expect(screen.getByRole("region", { name: "Outlet A" }).textContent).toContain("word0 word1");
  });
});

describe("the columns", () => {
  it("are taken away and brought back, and what is left is compared among itself", async () => {
    const { user } = openSynopsis(mess);
    await user.click(await screen.findByRole("button", { name: "Column of Outlet C" }));
    await user.click(await screen.findByRole("menuitem", { name: "Take the column away" }));
    await waitFor(() => expect(screen.getAllByRole("columnheader")).toHaveLength(2));
    expect(screen.getAllByRole("rowheader").map((head) => head.textContent)).toEqual(["Left out"]);
    await user.click(screen.getByRole("button", { name: "Columns: 2 of 3" }));
    await user.click(await screen.findByRole("menuitem", { name: "All, first published first" }));
    await waitFor(() => expect(screen.getAllByRole("columnheader")).toHaveLength(3));
  });

  it("stand in the order of the address and move by their menu", async () => {
    const { user } = openSynopsis(mess, "?columns=C&columns=A&columns=B");
    const sigla = () => screen.getAllByRole("columnheader").map((head) => head.textContent?.[0]);
    await screen.findByRole("table");
    expect(sigla()).toEqual(["C", "A", "B"]);
    await user.click(screen.getByRole("button", { name: "Column of Outlet C" }));
    await user.click(await screen.findByRole("menuitem", { name: "Move to the right" }));
    await waitFor(() => expect(sigla()).toEqual(["A", "C", "B"]));
  });

  it("let four of many outlets stand side by side", async () => {
    const many = utteranceOf("{wording: A B C = bloody mess | D E = damn chaos} over there");
    openSynopsis(many, "?columns=A&columns=D");
    expect(within(await screen.findByRole("table")).getAllByRole("columnheader")).toHaveLength(2);
  });

  it("say how an outlet gives the words of the record", async () => {
    const recorded = utteranceOf("{wording: A = bloody mess | B = damn chaos}", {
      outlets: { A: { kind: "transcript" }, B: { fidelity: "altered" } },
    });
    openSynopsis(recorded);
    const head = await screen.findByRole("columnheader", { name: /Outlet B/ });
    expect(head.textContent).toContain("Other words than the transcript");
  });
});
