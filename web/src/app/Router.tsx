/**
 * Every address of the page. Each page is fetched when it is first gone to;
 * the desk keeps its place while the utterance in the address changes.
 */
import { lazy } from "react";
import { Route, Routes } from "react-router";
import { AppLayout } from "./layout/AppLayout.tsx";
import { StoryLayout } from "./layout/StoryLayout.tsx";
import { NotFound } from "./NotFound.tsx";
import { DeskRoute } from "./routes/desk.tsx";

const StoriesRoute = lazy(async () => ({ default: (await import("./routes/stories.tsx")).StoriesRoute }));
const NewStoryRoute = lazy(async () => ({ default: (await import("./routes/new-story.tsx")).NewStoryRoute }));
const OverviewRoute = lazy(async () => ({ default: (await import("./routes/overview.tsx")).OverviewRoute }));
const ArticlesRoute = lazy(async () => ({ default: (await import("./routes/articles.tsx")).ArticlesRoute }));
const ArticleRoute = lazy(async () => ({ default: (await import("./routes/article.tsx")).ArticleRoute }));
const ArticleTextsRoute = lazy(async () => ({
  default: (await import("./routes/article-texts.tsx")).ArticleTextsRoute,
}));
const ReportRoute = lazy(async () => ({ default: (await import("./routes/report.tsx")).ReportRoute }));
const HistoryRoute = lazy(async () => ({ default: (await import("./routes/history.tsx")).HistoryRoute }));
const CorrectionsRoute = lazy(async () => ({
  default: (await import("./routes/corrections.tsx")).CorrectionsRoute,
}));

export function Router() {
  return (
    <Routes>
      <Route element={<AppLayout />}>
        <Route index element={<StoriesRoute />} />
        <Route path="stories/new" element={<NewStoryRoute />} />
        <Route path="stories/:storyId" element={<StoryLayout />}>
          <Route index element={<DeskRoute />} />
          <Route path="u/:utteranceId" element={<DeskRoute />} />
          <Route path="overview" element={<OverviewRoute />} />
          <Route path="articles" element={<ArticlesRoute />} />
          <Route path="articles/:articleId" element={<ArticleRoute />} />
          <Route path="articles/:articleId/texts" element={<ArticleTextsRoute />} />
          <Route path="report" element={<ReportRoute />} />
          <Route path="history" element={<HistoryRoute />} />
          <Route path="history/corrections" element={<CorrectionsRoute />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
