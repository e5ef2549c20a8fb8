/** Which outlet's article stands beside this one. */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { Select } from "../../components/ui/Select.tsx";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { readerQueries } from "./reader.queries.ts";

const NONE = "";

export function BesideChoice({ storyId, articleId }: { storyId: string; articleId: string }) {
  const { beside: say } = useStrings(reader);
  const [search, setSearch] = useSearchParams();
  const articles = useQuery(readerQueries.articles(storyId)).data ?? [];
  const others = articles.filter(({ id }) => id !== articleId);
  if (others.length === 0) return null;
  const choose = (beside: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (beside === NONE) next.delete("beside");
        else next.set("beside", beside);
        return next;
      },
      { preventScrollReset: true },
    );
  return (
    <Select
      aria-label={say.lay}
      value={search.get("beside") ?? NONE}
      options={[
        { value: NONE, label: say.none },
        ...others.map(({ id, outlet }) => ({ value: id, label: say.outlet(outlet) })),
      ]}
      onValueChange={choose}
      className="w-60 max-w-full"
    />
  );
}
