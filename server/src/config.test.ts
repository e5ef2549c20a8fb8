import { describe, expect, it, test } from "vitest";
import { readConfig } from "./config.ts";

describe("the configuration", () => {
  it("has a default for everything", () => {
    expect(readConfig({}, "/desk")).toEqual({
      host: "127.0.0.1",
      port: 4173,
      dataDirectory: "/desk/data",
      databaseUrl: null,
      logLevel: "warn",
      modelDirectory: null,
    });
  });

  it("takes what the environment says, and an empty variable as none", () => {
    const variables = {
      HOST: "localhost",
      PORT: "0",
      VARIORUM_DATA_DIR: "/var/desk",
      DATABASE_URL: "",
      LOG_LEVEL: "info",
      VARIORUM_MODEL_DIR: "models/nli",
    };
    expect(readConfig(variables, "/desk")).toEqual({
      host: "localhost",
      port: 0,
      dataDirectory: "/var/desk",
      databaseUrl: null,
      logLevel: "info",
      modelDirectory: "/desk/models/nli",
    });
  });

  test.each([
    [{ HOST: "0.0.0.0" }, /this machine only/],
    [{ HOST: "desk.example" }, /this machine only/],
    [{ PORT: "http" }, /PORT must be a number/],
    [{ PORT: "70000" }, /PORT must be a number/],
    [{ PORT: "41.73" }, /whole number/],
    [{ DATABASE_URL: "mysql://db" }, /postgresql:\/\//],
    [{ LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of/],
  ])("refuses %o with a sentence", (variables, sentence) => {
    expect(() => readConfig(variables, "/desk")).toThrow(sentence);
  });

  it("names all that is wrong at once", () => {
    expect(() => readConfig({ HOST: "0.0.0.0", PORT: "x" }, "/desk")).toThrow(/HOST[^\n]*\n.*PORT/s);
  });
});
