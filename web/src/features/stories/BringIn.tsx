/** A story from another desk: its JSON report for internal use holds everything it was made from. */
import { FileInput } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { stories as strings } from "../../strings/en/stories.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useBringIn } from "./use-bring-in.ts";

export function BringIn() {
  const say = useStrings(strings).bringIn;
  const input = useRef<HTMLInputElement>(null);
  const { bringIn, isPending } = useBringIn();
  return (
    <>
      <Button isBusy={isPending} title={say.hint} onClick={() => input.current?.click()}>
        <FileInput aria-hidden className="size-4" />
        {isPending ? say.underWay : say.act}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say.file}
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
