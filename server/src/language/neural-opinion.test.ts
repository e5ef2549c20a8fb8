import { describe, expect, it } from "vitest";
import { openNeuralOpinion, requireModel, type Transformers } from "./neural-opinion.ts";

const folder = import.meta.dirname;
const LABELS = { 0: "CONTRADICTION", 1: "neutral", 2: "Entailment" };

/** A session that knows two answers: a "not" on one side contradicts, a longer premise entails. */
function stubSession(labels: Readonly<Record<string, string>> = LABELS) {
  const asked: string[] = [];
  const env = { allowRemoteModels: true, localModelPath: "" };
  const model = Object.assign(
    async (inputs: unknown) => ({
      logits: {
        tolist: () =>
          (inputs as [string, string][]).map(([premise, hypothesis]) => {
            if (premise.includes("not") !== hypothesis.includes("not")) return [5, 0, -5];
            return premise.length >= hypothesis.length ? [-5, 0, 5] : [-5, 5, 0];
          }),
      },
    }),
    { config: { id2label: labels } },
  );
  const transformers: Transformers = {
    env,
    AutoTokenizer: {
      from_pretrained: async (name) => {
        asked.push(name);
        return (premises, { text_pair }) =>
          premises.map((premise, index) => [premise, text_pair[index] ?? ""]);
      },
    },
    AutoModelForSequenceClassification: {
      from_pretrained: async (name) => {
        asked.push(name);
        return model;
      },
    },
  };
  return { transformers, env, asked };
}

describe("a second opinion by a model", () => {
  it("is likely a contradiction, or the same either way round, one a pair and in order", async () => {
    const opinion = await openNeuralOpinion(folder, stubSession().transformers);
    const pairs = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0 ? { a: "We sign.", b: "We do not sign." } : { a: "We sign.", b: "We sign today." },
    );
    const opinions = await opinion.weigh(pairs);
    expect(opinions.map(({ same, contradiction }) => [Math.round(same), Math.round(contradiction)])).toEqual(
      pairs.map((_, index) => (index % 2 === 0 ? [0, 1] : [1, 0])),
    );
  });

  it("takes the model from the folder and from nowhere else", async () => {
    const { transformers, env, asked } = stubSession();
    await openNeuralOpinion(folder, transformers);
    expect(env.allowRemoteModels).toBe(false);
    expect(asked.map((name) => `${env.localModelPath}/${name}`)).toEqual([folder, folder]);
  });

  it("says that the folder is not there", () => {
    expect(() => requireModel(`${folder}/nowhere`)).toThrow(/names a folder that is not there/);
  });

  it("says that the package is not installed", () => {
    expect(() => requireModel(folder, () => false)).toThrow(/is not installed: npm install/);
  });

  it("refuses a model of another trade", async () => {
    const { transformers } = stubSession({ 0: "POSITIVE", 1: "NEGATIVE" });
    await expect(openNeuralOpinion(folder, transformers)).rejects.toThrow(/entailment from contradiction/);
  });
});
