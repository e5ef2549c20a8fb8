/** Saves one format. A long report takes seconds to set: the link says so, counts what came, and lets go. */
import { Download, X } from "lucide-react";
import { buttonLook } from "../../components/ui/button-look.ts";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { useSaving } from "./use-saving.ts";

export function SaveLink({ address, name }: { address: string; name: string }) {
  const { save: say } = useStrings(report);
  const { progress, save, cancel } = useSaving();
  if (progress !== null) {
    return (
      <span className="flex shrink-0 items-center gap-1">
        <span role="status" className="text-sm text-muted tabular-nums">
          <span className="sr-only">{name}: </span>
          {progress}
        </span>
        <IconButton size="sm" label={say.cancel(name)} icon={<X aria-hidden />} onClick={cancel} />
      </span>
    );
  }
  return (
    <a
      href={address}
      download
      onClick={(event) => {
        // With a key held down the browser's own way is wanted.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        save(address);
      }}
      className={buttonLook({ size: "sm" })}
    >
      <Download aria-hidden className="size-4" />
      {say.act}
      <span className="sr-only"> {say.as(name)}</span>
    </a>
  );
}
