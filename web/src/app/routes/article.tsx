import { ReaderPage } from "../../features/reader/ReaderPage.tsx";
import { useRouteId } from "../use-route-id.ts";

export function ArticleRoute() {
  const articleId = useRouteId("articleId");
  return <ReaderPage key={articleId} storyId={useRouteId("storyId")} articleId={articleId} />;
}
