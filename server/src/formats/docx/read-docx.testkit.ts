/** Reads a Word file with readers of its own: the parts by yauzl and an XML parser, the words by mammoth. */
import { extractRawText } from "mammoth";
import { SaxesParser } from "saxes";
import { fromBuffer } from "yauzl";

export interface WordElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: WordElement[];
  text: string;
}

/** Every XML part, parsed; throws where one is not well-formed. */
export async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, WordElement>> {
  const files = await unzip(Buffer.from(bytes));
  return new Map(
    [...files].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, xml]) => [name, parse(xml)]),
  );
}

export async function partOf(bytes: Uint8Array, path: string): Promise<WordElement> {
  const part = (await readParts(bytes)).get(path);
  if (!part) throw new Error(`there is no ${path} in the file`);
  return part;
}

export async function readWords(bytes: Uint8Array): Promise<string> {
  return (await extractRawText({ buffer: Buffer.from(bytes) })).value;
}

/** The element and all within it, in document order. */
export function* within(element: WordElement): Generator<WordElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

export function named(element: WordElement, name: string): WordElement[] {
  return [...within(element)].filter((one) => one.name === name);
}

export function wordsIn(element: WordElement): string {
  return named(element, "w:t")
    .map(({ text }) => text)
    .join("");
}

function parse(xml: string): WordElement {
  const root: WordElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function unzip(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>();
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("end", () => resolve(files));
      zip.on("error", reject);
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            files.set(entry.fileName, Buffer.concat(chunks).toString());
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
