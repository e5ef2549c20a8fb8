import { screen, waitFor, within } from "@testing-library/react";
import { REPORT_FORMATS, type ReceivedReply, type SignedVersion } from "@variorum/server/contract";
import { describe, expect, it } from "vitest";
import { actAs } from "../../lib/request.ts";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { ADA, pageOf, storyDetailOf } from "../../test/story.testkit.ts";
import { ReportPage } from "./ReportPage.tsx";

const pages = { "/report": <ReportPage storyId="story_1" story={storyDetailOf()} /> };

const READY = {
  isReady: true,
  missing: [],
  warnings: [],
  checkers: ["Ada Marsh"],
  secondCheckers: [],
  eventNumber: 7,
};
const UNREADY = {
  ...READY,
  isReady: false,
  missing: [
    { rule: "disputed-without-evidence", utteranceId: "u1", sentence: "No. 1: no evidence.", blocks: true },
  ],
  warnings: [
    { rule: "conflicts-outside-quotations", utteranceId: null, sentence: "One fact differs.", blocks: false },
  ],
};

const SIGNED: SignedVersion = {
  number: 1,
  eventNumber: 7,
  signOff: {
    number: 1,
    editor: "Ada Marsh",
    at: "2025-02-05T12:00:00.000Z",
    note: null,
    override: { reason: "Heard the tape.", missing: ["No. 1: no evidence."] },
    hash: "ab12",
  },
  changes: null,
  voided: null,
  isLatest: true,
  staleBecause: [
    {
      number: 8,
      at: "2025-02-06T12:00:00.000Z",
      actor: ADA,
      summary: "Ada Marsh reopened “bloody mess”",
      deed: null,
    },
  ],
};

const answers = {
  listProfiles: () => pageOf(ADA),
  listSpeakers: () => pageOf(),
  readReadiness: () => READY,
  listVersions: () => pageOf<SignedVersion>(),
  listReplies: () => pageOf<ReceivedReply>(),
  listUtterances: () => pageOf(),
};

const REPLY: ReceivedReply = {
  ...{ id: "reply_1", utteranceId: null, from: "Lantern", receivedAt: "2025-02-01" },
  ...{ text: "We stand by it.", url: null, isPrivate: true },
  ...{ actor: ADA, at: "2025-02-01T12:00:00.000Z" },
};

describe("the report page", () => {
  it("says that it is ready, what is still open, and offers every format as a file", async () => {
    const { view } = openPage("/report", pages, answers);
    await screen.findByRole("heading", {
      name: "Ready to sign; 3 statements without a grave difference are still open",
    });
    const links = screen.getAllByRole("link", { name: /^Save as/ });
    const formats = links.map((link) =>
      new URL(link.getAttribute("href") ?? "", "http://x").searchParams.get("format"),
    );
    expect(formats).toEqual(REPORT_FORMATS);
    await expectAccessible(view.container);
  });

  it("advises against signing while grave differences have no verdict, and says that it can be done", async () => {
    const grave = ["u1", "u2"].map((utteranceId, index) => ({
      rule: "grave-without-verdict",
      utteranceId,
      sentence: `No. ${index + 1}: A grave difference is not ruled on yet.`,
      blocks: false,
    }));
    openPage("/report", pages, { ...answers, readReadiness: () => ({ ...READY, warnings: grave }) });
    await screen.findByRole("heading", {
      name: "Better not sign yet: 2 statements with a grave difference have no verdict",
    });
    expect(screen.getByText(/^It can be signed all the same/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Sign and freeze" })).toBeTruthy();
  });

  it("carries the desk's filter into preview and files, and lets go of it", async () => {
    const { user } = openPage("/report?type=negation&outlet=article_lantern&nonsense=1", pages, answers);
    const frame = screen.getByTitle("The report");
    expect(frame.getAttribute("src")).toContain("type=negation&outlet=article_lantern&format=html");
    expect(frame.getAttribute("sandbox")).toBe("");
    await user.click(screen.getByRole("button", { name: "Report not only Lantern" }));
    expect(screen.getByTitle("The report").getAttribute("src")).not.toContain("article_lantern");
  });

  it("shows Word as the outline that it sets, and says so; the file is Word’s", async () => {
    openPage("/report?format=docx", pages, answers);
    expect(screen.getByTitle("The report").getAttribute("src")).toContain("format=html");
    expect(screen.getByText(/No browser shows a Word file/)).toBeTruthy();
    const file = screen.getByRole("link", { name: "Save as Word" }).getAttribute("href");
    expect(file).toContain("format=docx");
  });

  it("leads from each missing point to where it is mended", async () => {
    openPage("/report", pages, { ...answers, readReadiness: () => UNREADY });
    const missing = await screen.findByRole("link", { name: "No. 1: no evidence." });
    expect(missing.getAttribute("href")).toBe("/stories/story_1/u/u1");
    const warning = screen.getByRole("link", { name: "One fact differs." });
    expect(warning.getAttribute("href")).toBe("/stories/story_1/articles#conflicts");
  });

  it("is signed over what is missing only with a reason, for what the editor has seen", async () => {
    actAs(ADA.id);
    const { user, asked } = openPage("/report", pages, {
      ...answers,
      readReadiness: () => UNREADY,
      signReport: () => SIGNED,
    });
    const signing = () => asked.filter(({ name }) => name === "signReport");
    const press = await screen.findByRole("button", { name: "Sign over what is missing" });
    await user.click(press);
    const reason = screen.getByLabelText("Why it is signed all the same");
    expect(reason.getAttribute("aria-invalid")).toBe("true");
    expect(signing()).toEqual([]);
    await user.type(reason, "Heard the tape.");
    await user.click(press);
    await waitFor(() =>
      expect(signing()[0]?.body).toMatchObject({ eventNumber: 7, overrideReason: "Heard the tape." }),
    );
  });

  it("tells of a signed version over what it was signed and what was done since", async () => {
    openPage("/report", pages, { ...answers, listVersions: () => pageOf(SIGNED) });
    const versions = await screen.findByRole("region", { name: "Signed versions" });
    const entry = (await within(versions).findByRole("heading", { name: "Version 1" })).closest("li");
    expect(entry?.textContent).toContain("Signed over 1 open: Heard the tape.");
    expect(entry?.textContent).toContain("Out of date: one act since");
    expect(entry?.textContent).toContain("Ada Marsh reopened “bloody mess”");
    expect(entry?.textContent).not.toContain("Ada Marsh Ada Marsh");
  });

  it("takes a reply down, refuses half of one in its place, and shows what is there", async () => {
    actAs(ADA.id);
    const { user, asked, view } = openPage("/report", pages, {
      ...answers,
      listReplies: () => pageOf(REPLY),
      addReply: () => ({ state: REPLY, eventId: "event_1" }),
    });
    const section = await screen.findByRole("region", { name: "Replies received" });
    await within(section).findByText("For the desk alone: no public report has it.");
    await user.click(within(section).getByRole("button", { name: "Take down a reply" }));
    await user.type(screen.getByLabelText("In its own words"), "No comment.");
    await user.click(screen.getByRole("button", { name: "Keep the reply" }));
    expect(screen.getByLabelText("From").getAttribute("aria-invalid")).toBe("true");
    expect(asked.some(({ name }) => name === "addReply")).toBe(false);
    await user.type(screen.getByLabelText("From"), "Lantern");
    await user.type(screen.getByLabelText("Received"), "2025-02-01");
    await expectAccessible(view.container);
    await user.click(screen.getByRole("button", { name: "Keep the reply" }));
    await waitFor(() =>
      expect(asked.find(({ name }) => name === "addReply")?.body).toEqual({
        ...{ from: "Lantern", receivedAt: "2025-02-01", text: "No comment.", url: "" },
        ...{ utteranceId: null, isPrivate: false },
      }),
    );
  });

  it("withdraws a version with a reason only, and says of a withdrawn one that it is void", async () => {
    actAs(ADA.id);
    const voided = { at: "2025-02-07T12:00:00.000Z", by: "Ada Marsh", reason: "Cut tape." };
    const old: SignedVersion = { ...SIGNED, number: 2, voided };
    const { user, asked } = openPage("/report", pages, {
      ...answers,
      listVersions: () => pageOf(old, SIGNED),
      voidVersion: () => ({ state: { ...SIGNED, voided }, eventId: "event_1" }),
    });
    const heading = await screen.findByRole("heading", { name: "Version 2" });
    expect(heading.closest("li")?.textContent).toMatch(/Void.*Withdrawn by Ada Marsh.*Cut tape\./);
    await user.click(screen.getByRole("button", { name: /^Withdraw.*version 1$/ }));
    await user.click(screen.getByRole("button", { name: "Withdraw" }));
    expect(asked.some(({ name }) => name === "voidVersion")).toBe(false);
    await user.type(screen.getByLabelText("Why it is withdrawn"), "Cut tape.");
    await user.click(screen.getByRole("button", { name: "Withdraw" }));
    await waitFor(() =>
      expect(asked.find(({ name }) => name === "voidVersion")?.body).toEqual({ reason: "Cut tape." }),
    );
  });
});
