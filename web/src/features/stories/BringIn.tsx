/** A story from another desk: its JSON report for internal use holds everything it was made from. */
import { FileInput } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { useBringIn } from "./use-bring-in.ts";

export function BringIn() {
  const input = useRef<HTMLInputElement>(null);
  const { bringIn, isPending } = useBringIn();
  return (
    <>
      <Button
        isBusy={isPending}
        title="From a JSON report for internal use, with its whole history"
        onClick={() => input.current?.click()}
      >
        <FileInput aria-hidden className="size-4" />
        {isPending ? "Bringing it in…" : "Bring in a story"}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="A story as JSON"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) bringIn(file);
          // The same file chosen again must count as a change.
          event.target.value = "";
        }}
      />
    </>
  );
}
