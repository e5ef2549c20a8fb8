/** Every address of the page. The desk keeps its place while the utterance in the address changes. */
import { Route, Routes } from "react-router";
import { StoriesPage } from "../features/stories/StoriesPage.tsx";
import { AppLayout } from "./layout/AppLayout.tsx";
import { StoryLayout } from "./layout/StoryLayout.tsx";
import { NotFound } from "./NotFound.tsx";
import { ArticleRoute } from "./routes/article.tsx";
import { ArticlesRoute } from "./routes/articles.tsx";
import { DeskRoute } from "./routes/desk.tsx";
import { HistoryRoute } from "./routes/history.tsx";
import { NewStoryRoute } from "./routes/new-story.tsx";
import { ReportRoute } from "./routes/report.tsx";

export function Router() {
  return (
    <Routes>
      <Route element={<AppLayout />}>
        <Route index element={<StoriesPage />} />
        <Route path="stories/new" element={<NewStoryRoute />} />
        <Route path="stories/:storyId" element={<StoryLayout />}>
          <Route index element={<DeskRoute />} />
          <Route path="u/:utteranceId" element={<DeskRoute />} />
          <Route path="articles" element={<ArticlesRoute />} />
          <Route path="articles/:articleId" element={<ArticleRoute />} />
          <Route path="report" element={<ReportRoute />} />
          <Route path="history" element={<HistoryRoute />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
