import { useQuery } from "@tanstack/react-query";
import { TextsPage } from "../../features/articles/TextsPage.tsx";
import { ReviseText } from "../../features/intake/ReviseText.tsx";
import { storyQueries } from "../../features/stories/stories.queries.ts";
import { useRouteId } from "../use-route-id.ts";

/** The texts of one article, with the form for the next. */
export function ArticleTextsRoute() {
  const storyId = useRouteId("storyId");
  const articleId = useRouteId("articleId");
  const story = useQuery(storyQueries.detail(storyId));
  const article = story.data?.articles.find(({ id }) => id === articleId);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-8 pb-24 sm:px-8">
      <TextsPage key={articleId} storyId={storyId} articleId={articleId} outlet={article?.outlet ?? null} />
      <ReviseText key={`form ${articleId}`} storyId={storyId} articleId={articleId} />
    </div>
  );
}
