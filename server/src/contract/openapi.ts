/**
 * The API as an OpenAPI 3.1 document, generated from the table of routes: what
 * is documented is what is decoded.
 */
import { z } from "zod";
import { problem } from "./errors.ts";
import { isJobKind, job } from "./jobs.ts";
import { ACTOR_HEADER } from "./profiles.ts";
import { API_ROOT, type Route, routes } from "./routes.ts";

type Json = Readonly<Record<string, unknown>>;

export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = `${API_ROOT}${route.path.replace(/:(\w+)/g, "{$1}")}`;
    paths[path] = { ...paths[path], [route.method]: operation(name, route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Variorum",
      version,
      description: "Stories, their outlets’ articles, the utterances these report, and the rulings on them.",
    },
    paths,
    components: { schemas: { Problem: schemaOf(problem, "output"), Job: schemaOf(job, "output") } },
  };
}

function operation(name: string, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    parameters: [
      ...parameters("path", route.params),
      ...parameters("query", route.query),
      ...headers(name, route),
    ],
    ...(route.body && { requestBody: { required: true, content: json(schemaOf(route.body, "input")) } }),
    responses: {
      [String(route.status ?? 200)]: answer(route),
      ...(isJobKind(name) && { 202: { description: "It has become a job", content: json(JOB) } }),
      default: { description: "A refusal", content: { "application/problem+json": { schema: PROBLEM } } },
    },
  };
}

const PROBLEM = { $ref: "#/components/schemas/Problem" };

const JOB = { $ref: "#/components/schemas/Job" };

function answer(route: Route): Json {
  const description = "What was asked for";
  return route.response === null
    ? { description }
    : { description, content: json(schemaOf(route.response, "output")) };
}

function headers(name: string, route: Route): readonly Json[] {
  const header = (name: string, description: string, required = true) => ({
    name,
    in: "header",
    required,
    description,
    schema: { type: "string" },
  });
  return [
    ...(route.acts ? [header(ACTOR_HEADER, "The id of the profile that acts")] : []),
    ...(route.guarded ? [header("if-match", "The version last seen")] : []),
    ...(isJobKind(name)
      ? [header("prefer", "respond-async, wait=1: what takes longer than a second becomes a job", false)]
      : []),
  ];
}

function parameters(place: "path" | "query", schema: z.ZodType | undefined): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, "input") as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: property,
  }));
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}

/** What JSON Schema cannot say (a transform, a refinement) is left out, not refused. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return described;
}
