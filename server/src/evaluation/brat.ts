/** Annotations in brat's standoff format: places in code points, made into UTF-16 units here. */
import type { Span } from "../domain/text/span.ts";

/** One attribution as the annotators drew it; each part may be in pieces. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export function parseBrat(annotations: string, text: string): Attribution[] {
  const units = unitsByCodePoint(text);
  const places = new Map<string, Span[]>();
  const attributions: Attribution[] = [];
  for (const line of annotations.split("\n")) {
    const [id = "", body = ""] = line.split("\t");
    if (id.startsWith("T")) places.set(id, parsePlaces(body, units));
    else if (id.startsWith("E")) attributions.push(parseEvent(body, places));
  }
  return attributions;
}

/** "Content 10 20;25 30": a type, then pieces. */
function parsePlaces(body: string, units: readonly number[]): Span[] {
  return body
    .slice(body.indexOf(" ") + 1)
    .split(";")
    .map((piece) => {
      const [start = 0, end = 0] = piece.split(" ").map((point) => units[Number(point)] ?? 0);
      return { start, end };
    });
}

/** "Attribution:T1 Source:T2 Content:T3 Content2:T4". */
function parseEvent(body: string, places: ReadonlyMap<string, readonly Span[]>): Attribution {
  const parts: Record<string, Span[]> = { Source: [], Cue: [], Content: [] };
  for (const argument of body.trim().split(" ")) {
    const [role = "", id = ""] = argument.split(":");
    parts[role.replace(/\d+$/, "")]?.push(...(places.get(id) ?? []));
  }
  return { source: parts.Source ?? [], cue: parts.Cue ?? [], content: parts.Content ?? [] };
}

function unitsByCodePoint(text: string): number[] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return units;
}
