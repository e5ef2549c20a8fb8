import type { ArticleSummary } from "@variorum/server/contract";
import { useNoticeSentence } from "./server-sentence.ts";

/** What an editor should know of how an article was read. */
export function NoticeLine({
  article,
  notice,
}: {
  article: Pick<ArticleSummary, "language">;
  notice: ArticleSummary["notices"][number];
}) {
  const { words, lang } = useNoticeSentence()(article, notice);
  return (
    <p lang={lang} className="mt-1 text-sm text-muted">
      {words}
    </p>
  );
}
