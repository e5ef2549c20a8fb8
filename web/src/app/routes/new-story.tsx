import { useNavigate } from "react-router";
import { NewStoryPage } from "../../features/intake/NewStoryPage.tsx";

export function NewStoryRoute() {
  const navigate = useNavigate();
  return <NewStoryPage onOpened={(storyId) => navigate(`/stories/${encodeURIComponent(storyId)}`)} />;
}
