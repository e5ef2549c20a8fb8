/** Hard cases of who spoke, one family a block. */
import { describe, expect, it, test } from "vitest";
import { heardIn, quotationsOf } from "../quotation.testkit.ts";

type Case = [text: string, expected: string];
const last = (text: string) => heardIn(text).at(-1);

describe("pronouns", () => {
  test.each<Case>([
    ["Peter Cole and Ann Hall came. “Good night,” she said.", "Ann Hall: Good night,"],
    ["Ann Hall and Peter Cole came. “Good night,” he said.", "Peter Cole: Good night,"],
    ["Peter Cole met Paul Reed. “Good night,” he said.", "Peter Cole: Good night,"],
    ["The union met the owners. “Good night,” they said.", "?: Good night,"],
    ["The ferry sank in May. “Good night,” she said.", "?: Good night,"],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("a source with all its trimmings", () => {
  test.each<Case>([
    [
      "The head of Elm Bank apologized on Thursday for a breach that exposed thousands and said she would pay “every one of them.”",
      "head of Elm Bank: every one of them.",
    ],
    ["Reed (Elm & Co): “This will hurt.”", "Reed: This will hurt."],
    [
      "Ann Hall said that the long-promised bridge “will not be built in my lifetime”.",
      "Ann Hall: will not be built in my lifetime",
    ],
    ["The bridge ‘will not be built’, admits transport chief", "transport chief: will not be built"],
    ["“It is over,” said Rep. G.K. Miller (D-N.C.), head of the river caucus.", "G.K. Miller: It is over,"],
    ["“It is over,” said Ann Hall, 54, a nurse from Dover, Ohio.", "Ann Hall: It is over,"],
    ["Ann Hall, who has run the ferry since her father died, said: “It is over.”", "Ann Hall: It is over."],
    ["“It is over,” Cole, the harbour board spokesman, said.", "Cole: It is over,"],
    [
      "Peter Cole, the harbour board head, said the wreck “was a danger to us all.”",
      "Peter Cole: was a danger to us all.",
    ],
    ["Peter Cole, the National River Council chairman, said: “It is over.”", "Peter Cole: It is over."],
    [
      "The chairman of the National River Council, Peter Cole, said: “It is over.”",
      "Peter Cole: It is over.",
    ],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("spokespeople, bodies, papers, several people", () => {
  test.each<Case>([
    ["“It is over,” a spokesman for Ann Hall said.", "a spokesman for Ann Hall: It is over,"],
    ["“It is over,” the report said.", "report: It is over,"],
    [
      "“It is over,” three people familiar with the matter said.",
      "three people familiar with the matter: It is over,",
    ],
    ["“It is over,” Greenpeace said in a statement.", "Greenpeace: It is over,"],
    [
      "“It is over,” the harbour board and the union said in a joint statement.",
      "harbour board and the union: It is over,",
    ],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("namesakes and short forms", () => {
  test.each<Case>([
    ["Bill Hart came with Hillary Hart. “It is over,” Mr. Hart said.", "Bill Hart: It is over,"],
    [
      "Ronald Reed and Ronald Reed Jr. came. “It is over,” said Ronald Reed Jr.",
      "Ronald Reed Jr.: It is over,",
    ],
    ["Sen. Ann Hall came. “It is over,” Senator Hall said.", "Ann Hall: It is over,"],
    ["Dr. Ann Hall came. “It is over,” said Ann.", "Ann Hall: It is over,"],
    ["A. J. Hall came. “It is over,” Hall said.", "A. J. Hall: It is over,"],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("people by what they are", () => {
  test.each<Case>([
    ["Andy Marsh beat Dan Reed. “I served well,” the Scot said.", "Andy Marsh: I served well,"],
    ["Ivan Petrov lost on Monday. “I was tired,” said the Serb.", "Ivan Petrov: I was tired,"],
    ["Ann Hall, who speaks for the board, met Peter Cole. “It is over,” she said.", "Ann Hall: It is over,"],
    [
      "Peter Cole left. Paul Reed, who speaks for the union, stayed. “It is over,” he said.",
      "Paul Reed: It is over,",
    ],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("second hand", () => {
  test.each<Case>([
    ["Peter Cole said Ann Hall told him, “Leave at once.”", "Ann Hall: Leave at once."],
    ["Peter Cole quoted Ann Hall as saying, “Leave at once.”", "Ann Hall: Leave at once."],
    ["Peter Cole recalled that Ann Hall had said: “Leave at once.”", "Ann Hall: Leave at once."],
    ["Peter Cole, reading Ann Hall’s letter, said: “Leave at once.”", "Peter Cole: Leave at once."],
    ["Peter Cole quoted Ann Hall: “Leave at once.”", "Ann Hall: Leave at once."],
  ])("%s → %s", (text, expected) => expect(heardIn(text)).toContain(expected));
});

describe("words that were never said", () => {
  test.each<Case>([
    ["Ann Hall never said, “Leave at once.”", "?: Leave at once."],
    ["Ann Hall did not say: “Leave at once.”", "?: Leave at once."],
    ["Ann Hall denied saying “leave at once, all of you.”", "?: leave at once, all of you."],
    ["Imagine if Ann Hall said “leave at once, all of you.”", "?: leave at once, all of you."],
    ["Suppose Ann Hall said: “Leave at once.”", "?: Leave at once."],
    ["It is not true that Ann Hall said: “Leave at once.”", "?: Leave at once."],
    ["Ann Hall denies having ever told him, “Leave at once.”", "?: Leave at once."],
  ])("%s → %s", (text, expected) => expect(heardIn(text)).toContain(expected));
});

describe("who is named elsewhere", () => {
  test.each<Case>([
    ["Ann Hall calls for calm\n“Go home now,” she said.", "Ann Hall: Go home now,"],
    [
      "Ann Hall spoke at noon.\n“Go home now. There is nothing left to see.”",
      "Ann Hall: Go home now. There is nothing left to see.",
    ],
    ["Ann Hall had one wish:\n“Go home now.”", "Ann Hall: Go home now."],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("according to, and nouns of saying", () => {
  test.each<Case>([
    ["According to Ann Hall, the bridge is “closed for good and all.”", "Ann Hall: closed for good and all."],
    ["The bridge is “closed for good and all,” according to Ann Hall.", "Ann Hall: closed for good and all,"],
    [
      "The bridge, according to Ann Hall, is “closed for good and all.”",
      "Ann Hall: closed for good and all.",
    ],
    [
      "In the words of Ann Hall, the bridge is “closed for good and all.”",
      "Ann Hall: closed for good and all.",
    ],
    ["As Ann Hall put it, the bridge is “closed for good and all.”", "Ann Hall: closed for good and all."],
    ["Per Ann Hall, the bridge is “closed for good and all.”", "Ann Hall: closed for good and all."],
    ["Ann Hall came. Her call for “unity and peace” moved the voters.", "Ann Hall: unity and peace"],
    ["Ann Hall’s description of the bridge as “closed for good” stands.", "Ann Hall: closed for good"],
    ["Ann Hall called the bridge a “mess.”", "Ann Hall: mess."],
    [
      "Mr. Cole must find a way around the harbour bylaw, which states, “All ships pay the same toll.”",
      "harbour bylaw: All ships pay the same toll.",
    ],
  ])("%s → %s", (text, expected) => expect(heardIn(text)).toContain(expected));
});

describe("a name with asides, inside a clause of time", () => {
  test.each<Case>([
    [
      "It aired a day after Rep. Ann Hall, R-Fla., his choice to lead the National River Council, said “the boats are ready to go.”",
      "Ann Hall: the boats are ready to go.",
    ],
    [
      "It aired a day after Ann Hall, his choice to lead the Council, said that “the boats are ready to go.”",
      "Ann Hall: the boats are ready to go.",
    ],
    [
      "A day after the flood, Ann Hall, the mayor, said that “the boats are ready to go.”",
      "Ann Hall: the boats are ready to go.",
    ],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("a name behind the mark", () => {
  test.each<Case>([
    ["Peter Cole spoke. “Is it a fact?” Ann Hall pressed.", "Ann Hall: Is it a fact?"],
    ["“Look at the paper,” Hall notes. “It is a fact.”", "Hall: Look at the paper, … It is a fact."],
    ["“It is a fact,” experts Ann Hall and Paul Reed wrote.", "Ann Hall: It is a fact,"],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("two fragments under one cue", () => {
  test.each<[string, string[]]>([
    [
      "Ann Hall said the bridge was “closed for good” and that the town “has to pay.”",
      ["Ann Hall: closed for good … has to pay."],
    ],
    [
      "But while Ann Hall said it was time to drop the “old habit of calling names” letters like his show that the race “has been a brawl.”",
      ["Ann Hall: old habit of calling names", "Ann Hall: has been a brawl."],
    ],
    [
      "While Ann Hall said the “old stone” bridge was “closed for good,” nobody came.",
      ["Ann Hall: old stone … closed for good,"],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("what is no part of a name", () => {
  test.each<Case>([
    ["Ann Hall on Friday called the bridge “closed for good.”", "Ann Hall"],
    ["Ann Hall late last week said the bridge was closed.", "Ann Hall"],
    ["The Bridge Board on July 20 called the span “closed for good.”", "The Bridge Board"],
    ["The Institute for Bridges in March said the span was closed.", "The Institute for Bridges"],
  ])("%s → %s", (text, expected) => {
    const [quotation] = quotationsOf(text);
    const { start = 0, end = 0 } = quotation?.source ?? {};
    expect(text.slice(start, end)).toBe(expected);
  });

  it("takes no noun of reporting for a verb", () => {
    const text =
      "A Bridge Board spokesman said the paper had “checked” its reporting and seen “no sign that any part of it is wrong.”";
    expect(heardIn(text)).toEqual([
      "A Bridge Board spokesman: checked … no sign that any part of it is wrong.",
    ]);
  });
});
