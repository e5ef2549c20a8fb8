/** The catalogue's lines one by one, each by its path: "app.nowhere.title". */
import { isValidElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Room } from "./room.ts";

export type Line = string | ((...gaps: readonly number[]) => ReactNode);

export function linesOf(name: string, held: object): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const [key, value] of Object.entries(held)) {
    const path = `${name}.${key}`;
    if (typeof value === "object") for (const [inner, line] of linesOf(path, value)) lines.set(inner, line);
    else lines.set(path, value);
  }
  return lines;
}

export function isRoom(value: unknown): value is Room<string, object> {
  return typeof value === "object" && value !== null && "name" in value && "strings" in value;
}

/** What the line says for one thing and for many, its gaps filled with numbers that are told apart. */
export function saidBy(line: Line): string[] {
  if (typeof line === "string") return [line];
  const many = Array.from({ length: line.length }, (_, index) => 7001 + index);
  return [many, many.map(() => 1)].map((gaps) => textOf(line(...gaps)));
}

/** Which gaps are left in what is said for many. */
export function gapsOf(line: Line): string[] {
  if (typeof line === "string") return [];
  const [said = ""] = saidBy(line);
  return [...said.replace(/(\d)[., {2}](\d)/g, "$1$2").matchAll(/700\d/g)].map(([gap]) => gap).sort();
}

/** Gaps that change nothing in what is said; one may choose a word without standing in it. */
export function idleGapsOf(line: Line): number[] {
  if (typeof line === "string") return [];
  const many = Array.from({ length: line.length }, (_, index) => 7001 + index);
  return many.filter(
    (gap) => textOf(line(...many)) === textOf(line(...many.map((one) => (one === gap ? 1 : one)))),
  );
}

function textOf(said: ReactNode): string {
  return isValidElement(said) ? renderToStaticMarkup(said).replace(/<[^>]*>/g, "") : String(said);
}
