/** Words to find; written into the address once the typing rests, so that no key waits for the server. */
import { Search } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { TextInput } from "../../../components/ui/TextInput.tsx";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";

const REST_MS = 180;

export function QueueSearch({
  words,
  onSearch,
  input,
}: {
  words: string;
  onSearch: (words: string) => void;
  input: RefObject<HTMLInputElement | null>;
}) {
  const say = useStrings(strings);
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);

  // The address may change without the field: a link, the way back, "clear".
  useEffect(() => {
    if (words !== sent.current) setTyped(words);
    sent.current = words;
  }, [words]);
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      onSearch(typed.trim());
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

  return (
    <search className="relative block">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 z-10 size-4 -translate-y-1/2 text-muted"
      />
      <TextInput
        ref={input}
        type="search"
        aria-label={say.searchIn}
        placeholder={say.searchHint}
        value={typed}
        onValueChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          if (typed) setTyped("");
          else event.currentTarget.blur();
        }}
        className="pl-8.5"
      />
    </search>
  );
}
