import type { Sentence } from "../../lib/server-sentence.ts";

/** A list behind its heading, opened when it is wanted. */
export function Sentences({ title, sentences }: { title: string; sentences: readonly Sentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="cursor-pointer text-ink-soft underline-offset-4 hover:underline">
        {title} ({sentences.length})
      </summary>
      <ul className="mt-1 list-disc pl-5 text-ink-soft">
        {sentences.map(({ words, lang }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two acts may be told in one sentence, and the list never changes.
          <li key={index} lang={lang} className="py-0.5 wrap-anywhere">
            {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
