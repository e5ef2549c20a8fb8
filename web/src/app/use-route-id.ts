import { useParams } from "react-router";

/** A parameter that the matched route is sure to have. */
export function useRouteId(name: "storyId" | "articleId"): string {
  const value = useParams()[name];
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return value;
}
