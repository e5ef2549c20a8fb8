import { describe, expect, it } from "vitest";
import { isJobKind } from "./jobs.ts";
import { openApiDocument } from "./openapi.ts";
import { API_ROOT, type Route, routes } from "./routes.ts";

describe("the OpenAPI document", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument("1.2.3")));
  const all = Object.entries(routes) as [string, Route][];

  it.each(all)("has %s with its parameters, body and answer", (name, route) => {
    const path = `${API_ROOT}${route.path.replace(/:(\w+)/g, "{$1}")}`;
    const operation = document.paths[path][route.method];
    const named = (place: string) =>
      operation.parameters
        .filter((parameter: { in: string }) => parameter.in === place)
        .map(({ name }: { name: string }) => name);
    expect(operation.operationId).toBe(name);
    expect(named("path")).toEqual([...route.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter));
    expect(named("header")).toEqual([
      ...(route.acts ? ["x-variorum-profile"] : []),
      ...(route.guarded ? ["if-match"] : []),
      ...(isJobKind(name) ? ["prefer"] : []),
    ]);
    expect(Object.hasOwn(operation.responses, "202")).toBe(isJobKind(name));
    expect(Boolean(operation.requestBody)).toBe(route.body !== undefined);
    expect(operation.responses).toHaveProperty(String(route.status ?? 200));
    expect(operation.responses).toHaveProperty("default");
  });

  it("says what may be left out", () => {
    const { required, properties } =
      document.paths[`${API_ROOT}/stories/{storyId}/articles`].post.requestBody.content["application/json"]
        .schema;
    expect(required.sort()).toEqual(["outlet", "text"]);
    expect(Object.keys(properties)).toContain("translatedFrom");
  });

  it("points nowhere but into itself", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, target]) => target,
    );
    expect(new Set(references)).toEqual(
      new Set(["#/components/schemas/Problem", "#/components/schemas/Job"]),
    );
  });
});
