import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { actAs } from "../../lib/request.ts";
import { expectAccessible, openPage, Refused } from "../../test/page.testkit.tsx";
import { ADA, pageOf, storyDetailOf } from "../../test/story.testkit.ts";
import { NewStoryPage } from "./NewStoryPage.tsx";

const profiles = { listProfiles: () => pageOf(ADA) };
const pageWith = (onOpened: (storyId: string) => void = () => {}) => ({
  "/new": <NewStoryPage onOpened={onOpened} />,
});

beforeEach(() => actAs(ADA.id));

describe("a new story", () => {
  it("says at each field what is missing, before anything is sent", async () => {
    const { user, asked, view } = openPage("/new", pageWith(), profiles);
    await user.click(screen.getByRole("button", { name: "Open the story" }));
    expect(screen.getByText("Give the story a title.")).toBeTruthy();
    expect(screen.getByText("Name the outlet.")).toBeTruthy();
    expect(screen.getByText("The article is empty: paste its text.")).toBeTruthy();
    const title = screen.getByLabelText("Title of the story");
    await waitFor(() => expect(document.activeElement === title).toBe(true));
    expect(asked.some(({ name }) => name === "addStory")).toBe(false);
    await expectAccessible(view.container);
  });

  it("is there again after a reload", async () => {
    const { user, view } = openPage("/new", pageWith(), profiles);
    await user.type(screen.getByLabelText("Text"), "“We will sign.”");
    view.unmount();
    openPage("/new", pageWith(), profiles);
    expect(screen.getByLabelText("Text")).toHaveProperty("value", "“We will sign.”");
  });

  it("sends what is written, and blanks as nothing said", async () => {
    const onOpened = vi.fn();
    const { user, asked } = openPage("/new", pageWith(onOpened), {
      ...profiles,
      addStory: () => ({ state: storyDetailOf(), eventId: "event_1" }),
    });
    await user.type(screen.getByLabelText("Title of the story"), "Port strike");
    await user.type(screen.getByLabelText("Text"), "“We will sign.”");
    await user.type(screen.getByLabelText("Outlet"), "Lantern");
    await user.click(screen.getByRole("button", { name: "Open the story" }));
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith("story_1"));
    expect(asked.find(({ name }) => name === "addStory")?.body).toMatchObject({
      title: "Port strike",
      articles: [{ outlet: "Lantern", text: "“We will sign.”", kind: "news", translation: null }],
    });
    expect(localStorage.getItem("variorum.draft.new-story")).toBe(null);
  });

  it("takes the address of an archive's copy, and unfolds its field to refuse another", async () => {
    const onOpened = vi.fn();
    const { user, asked } = openPage("/new", pageWith(onOpened), {
      ...profiles,
      addStory: () => ({ state: storyDetailOf(), eventId: "event_1" }),
    });
    await user.type(screen.getByLabelText("Title of the story"), "Port strike");
    await user.type(screen.getByLabelText("Text"), "“We will sign.”");
    await user.type(screen.getByLabelText("Outlet"), "Lantern");
    const more = screen.getByText("Byline, agency, address, language");
    await user.click(more);
    const copy = screen.getByRole("textbox", { name: /^Copy in an archive/ });
    await user.type(copy, "archive.example/1 ");
    await user.click(more);
    await user.click(screen.getByRole("button", { name: "Open the story" }));
    const refusal = "Give a web address that starts with http:// or https://.";
    expect(screen.getByText(refusal).closest("details")).toHaveProperty("open", true);
    expect(asked.some(({ name }) => name === "addStory")).toBe(false);

    await user.clear(copy);
    await user.type(copy, "https://archive.example/1");
    expect(screen.queryByText(refusal)).toBe(null);
    await user.type(screen.getByRole("textbox", { name: /^Text taken from there/ }), "2025-02-01T09:30Z");
    await user.type(screen.getByRole("textbox", { name: /^Translated from/ }), "ru");
    await user.type(screen.getByRole("textbox", { name: /^Translator’s name/ }), "Ilse Wen");
    await user.click(screen.getByRole("button", { name: "Open the story" }));
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith("story_1"));
    const said = { archiveUrl: "https://archive.example/1", fetchedAt: "2025-02-01T09:30Z" };
    expect(asked.find(({ name }) => name === "addStory")?.body).toMatchObject({
      articles: [{ url: "", ...said, translator: "Ilse Wen" }],
    });
  });

  it("puts the server's refusal to its field and keeps what was written", async () => {
    const { user } = openPage("/new", pageWith(), {
      ...profiles,
      addStory: () => {
        const issues = [{ path: "articles.0.outlet", message: "This outlet is in the story twice." }];
        throw new Refused({ code: "request.invalid", detail: "Some fields are refused.", issues });
      },
    });
    await user.type(screen.getByLabelText("Title of the story"), "Port strike");
    await user.type(screen.getByLabelText("Text"), "“We will sign.”");
    await user.type(screen.getByLabelText("Outlet"), "Lantern");
    await user.click(screen.getByRole("button", { name: "Open the story" }));
    expect(await screen.findByText("This outlet is in the story twice.")).toBeTruthy();
    expect(screen.getByLabelText("Text")).toHaveProperty("value", "“We will sign.”");
  });

  it("reads files one by one and names the one that cannot be read", async () => {
    const { user } = openPage("/new", pageWith(), {
      ...profiles,
      readFile: ({ body }) => {
        if (JSON.stringify(body).includes("scan.pdf")) {
          throw new Refused({ code: "article.unreadable", detail: "The pages are pictures." });
        }
        return { text: "“We will sign.”", title: "Port", byline: null, publishedAt: null, language: "en" };
      },
    });
    await user.upload(screen.getByLabelText("Files with articles"), [
      new File(["x"], "scan.pdf", { type: "application/pdf" }),
      new File(["“We will sign.”"], "port.txt", { type: "text/plain" }),
    ]);
    expect((await screen.findByRole("alert")).textContent).toBe("scan.pdf: The pages are pictures.");
    expect(screen.getByLabelText("Text")).toHaveProperty("value", "“We will sign.”");
    expect(screen.getByText("from port.txt")).toBeTruthy();
  });

  it("says which of several files is read, and stops with what is read kept", async () => {
    const { user } = openPage("/new", pageWith(), {
      ...profiles,
      readFile: () => ({
        text: "“We will sign.”",
        title: null,
        byline: null,
        publishedAt: null,
        language: "en",
      }),
    });
    const answer = fetch;
    vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
      if (String(init.body).includes("slow.txt")) await abortOf(init.signal);
      return await answer(address, init);
    });
    await user.upload(
      screen.getByLabelText("Files with articles"),
      ["port.txt", "slow.txt", "last.txt"].map((name) => new File(["x"], name, { type: "text/plain" })),
    );
    expect(await screen.findByText("Reading 2 of 3: slow.txt")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Stop reading" }));
    await waitFor(() => expect(screen.queryByText(/^Reading 2/)).toBe(null));
    expect(screen.getByText("from port.txt")).toBeTruthy();
    expect(screen.queryByText("from last.txt")).toBe(null);
    expect(screen.queryByRole("alert")).toBe(null);
  });
});

/** As `fetch` does: refuses once the caller lets go. */
function abortOf(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("let go", "AbortError")));
  });
}
