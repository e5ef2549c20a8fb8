/**
 * The domain's `SecondOpinion` over a model for natural language inference
 * (premise and hypothesis: entailment, neutral, contradiction) that lies in a
 * folder of this machine.
 *
 * The package that runs it is an optional peer, some 100 MB with its runtime:
 * whoever wants opinions installs it. Nothing is ever downloaded from here.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { DeskError } from "../domain/desk-error.ts";
import type { Opinion, SecondOpinion, TextPair } from "../domain/second-opinion.ts";

const PACKAGE = "@huggingface/transformers";

/** What is used of the package. */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  readonly AutoTokenizer: { from_pretrained(model: string): Promise<Tokenizer> };
  readonly AutoModelForSequenceClassification: { from_pretrained(model: string): Promise<Model> };
}

type Tokenizer = (
  premises: string[],
  options: { text_pair: string[]; padding: boolean; truncation: boolean },
) => unknown;

interface Model {
  (inputs: unknown): Promise<{ readonly logits: { tolist(): number[][] } }>;
  readonly config: { readonly id2label: Readonly<Record<string, string>> };
}

/** Pairs asked at once: more make the longest text's padding dear. */
const BATCH = 16;

/** Refuses with a sentence where the folder or the package is missing; loads neither. */
export function requireModel(folder: string, isInstalled: () => boolean = isPackageInstalled): void {
  if (!existsSync(folder))
    throw new DeskError(
      "request.invalid",
      `VARIORUM_MODEL_DIR names a folder that is not there: ${folder}. Leave it out to go without second opinions.`,
    );
  if (!isInstalled())
    throw new DeskError(
      "request.invalid",
      `VARIORUM_MODEL_DIR asks for second opinions, and the package that gives them is not installed: npm install ${PACKAGE}.`,
    );
}

export async function openNeuralOpinion(
  folder: string,
  transformers: Transformers | null = null,
): Promise<SecondOpinion> {
  requireModel(folder, transformers === null ? isPackageInstalled : () => true);
  const { env, AutoTokenizer, AutoModelForSequenceClassification } = transformers ?? (await load());
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder);
  const name = basename(folder);
  const tokenizer = await AutoTokenizer.from_pretrained(name);
  const model = await AutoModelForSequenceClassification.from_pretrained(name);
  const places = placesOf(model.config.id2label, folder);
  const infer = async (pairs: readonly TextPair[]): Promise<Opinion[]> => {
    const hypotheses = pairs.map(({ b }) => b);
    const options = { text_pair: hypotheses, padding: true, truncation: true };
    const { logits } = await model(
      tokenizer(
        pairs.map(({ a }) => a),
        options,
      ),
    );
    return logits.tolist().map((row) => opinionOf(softmax(row), places));
  };
  return {
    async weigh(pairs) {
      const opinions: Opinion[] = [];
      for (let from = 0; from < pairs.length; from += BATCH) {
        const batch = pairs.slice(from, from + BATCH);
        const [forth, back] = [await infer(batch), await infer(batch.map(({ a, b }) => ({ a: b, b: a })))];
        opinions.push(...forth.map((one, index) => bothWays(one, back[index] ?? one)));
      }
      return opinions;
    },
  };
}

function isPackageInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

async function load(): Promise<Transformers> {
  // By a name that the compiler cannot follow: the package need not be there.
  const name: string = PACKAGE;
  return (await import(/* @vite-ignore */ name)) as Transformers;
}

interface Places {
  readonly same: number;
  readonly contradiction: number;
}

/** Which figure of the model's answer says what. */
function placesOf(labels: Readonly<Record<string, string>>, folder: string): Places {
  const placeOf = (wanted: RegExp) =>
    Number(Object.entries(labels).find(([, label]) => wanted.test(label))?.[0] ?? -1);
  const places = { same: placeOf(/^entail/i), contradiction: placeOf(/^contra/i) };
  if (places.same >= 0 && places.contradiction >= 0) return places;
  throw new DeskError(
    "request.invalid",
    `The model in ${folder} does not tell entailment from contradiction: VARIORUM_MODEL_DIR needs one for natural language inference.`,
  );
}

function opinionOf(probabilities: readonly number[], { same, contradiction }: Places): Opinion {
  return { same: probabilities[same] ?? 0, contradiction: probabilities[contradiction] ?? 0 };
}

/** One may say more than the other, so entailment one way is enough; a contradiction must be one both ways. */
function bothWays(forth: Opinion, back: Opinion): Opinion {
  return {
    same: Math.max(forth.same, back.same),
    contradiction: Math.min(forth.contradiction, back.contradiction),
  };
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
