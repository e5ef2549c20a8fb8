/** Free text and whole values as JSON, and back; why, schema.ts says. */
import type { Json } from "./schema.ts";

export function toJson(value: unknown): Json {
  return JSON.stringify(value);
}

/**
 * Only for what this store wrote itself: the type is a promise that the writer
 * kept, which is why each noun has its reading beside its writing.
 */
export function fromJson<Value>(json: Json): Value {
  return JSON.parse(json) as Value;
}

/** Ids never hold a blank. */
export function toList(ids: readonly string[]): string {
  return ids.join(" ");
}

export function fromList(list: string): readonly string[] {
  return list === "" ? [] : list.split(" ");
}
