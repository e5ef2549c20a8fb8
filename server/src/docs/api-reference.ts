/**
 * Writes docs/API.md from the contract, so that the reference cannot drift
 * from what is served. `npx vitest run server/src/docs -u` writes it anew.
 */
import { z } from "zod";
import { isJobKind } from "../contract/jobs.ts";
import { API_ROOT, type Route, routes } from "../contract/routes.ts";

export function apiReference(): string {
  const entries = Object.entries(routes as Record<string, Route>);
  return [
    "# The HTTP API",
    "",
    `Everything stands below \`${API_ROOT}\` and speaks JSON. The same as a machine reads it: \`GET ${API_ROOT}/openapi.json\`. This page is written from the contract by its test.`,
    "",
    "- A refusal is `application/problem+json`: `{ code, detail, issues?, current? }`. `detail` says what to do.",
    "- Lists are paged: pass `nextCursor` back as `cursor` until it is null; `limit` is 100 unless given, 500 at most.",
    "- Acts that change something name the acting profile in the header `x-variorum-profile` and answer the `eventId` that undoes them.",
    "- Ruling needs `If-Match` with the utterance's `version` last seen; a stale one gets 412 with the current state, and nothing is lost.",
    "- What may take long is marked “job”. Sent with the header `Prefer: respond-async, wait=1` it is answered as ever where it ends within that second; else with 202, a `Location` and the job. `GET` it, or hear of it as `job` in the streams of changes, until its `state` is `done`, `failed` or `cancelled`; then its `result` is what the call would have answered, and can be fetched once, by the profile that asked, within an hour. `DELETE` cancels it and leaves everything as it was. Jobs live in the server’s memory: a restart ends them.",
    "",
    "| call | what it does | needs |",
    "|---|---|---|",
    ...entries.map(([name, route]) => row(name, route)),
    "",
    ...entries.flatMap(([name, route]) => section(name, route)),
  ].join("\n");
}

function row(name: string, route: Route): string {
  const needs = [route.acts ? "profile" : "", route.guarded ? "If-Match" : ""].filter(Boolean).join(", ");
  return `| \`${call(route)}\` | ${route.summary}${isJobKind(name) ? " (job)" : ""} | ${needs || "–"} |`;
}

function section(name: string, route: Route): string[] {
  const parts = [
    ["query", route.query],
    ["body", route.body],
  ] as const;
  const tables = parts.flatMap(([title, schema]) => (schema ? fieldTable(title, schema) : []));
  return tables.length ? [`## ${name}`, "", `\`${call(route)}\`: ${route.summary}.`, "", ...tables] : [];
}

function fieldTable(title: string, schema: z.ZodType): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${shapeOf(field)} | ${required.includes(name) ? "yes" : "no"} |`,
  );
  return [`| ${title} | shape | required |`, "|---|---|---|", ...rows, ""];
}

type JsonSchema = z.core.JSONSchema._JSONSchema;

function shapeOf(field: JsonSchema): string {
  if (typeof field === "boolean") return "any";
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(", ");
  if (field.const !== undefined) return `\`${field.const}\``;
  const branches = field.anyOf ?? field.oneOf ?? field.allOf;
  if (branches) return [...new Set(branches.map(shapeOf))].join(" or ");
  if (field.type === "array") return `list of (${field.items ? shapeOf(field.items as JsonSchema) : "any"})`;
  if (field.type === "object" && field.properties) return `{ ${Object.keys(field.properties).join(", ")} }`;
  const limit = field.maxLength ? `, up to ${field.maxLength.toLocaleString("en")} characters` : "";
  return `${field.type ?? "any"}${limit}`;
}

function call(route: Route): string {
  return `${route.method.toUpperCase()} ${route.path}`;
}
