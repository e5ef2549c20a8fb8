/** Files in: dropped on it, or chosen by the button inside. */
import { type ComponentProps, type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./Button.tsx";

export function DropZone({
  label,
  accept,
  multiple = false,
  button,
  buttonLook,
  isBusy,
  hint,
  children,
  className = "",
  onFiles,
}: {
  /** What the files are, for whoever does not see the button. */
  label: string;
  accept?: string;
  multiple?: boolean;
  button: ReactNode;
  buttonLook?: Pick<ComponentProps<typeof Button>, "size" | "kind">;
  isBusy: boolean;
  hint: ReactNode;
  /** What is said about the files below. */
  children?: ReactNode;
  className?: string;
  /** One at least; only the first where one is asked for. */
  onFiles: (files: readonly [File, ...File[]]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const [first, ...others] = files ?? [];
    if (first) onFiles(multiple ? [first, ...others] : [first]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the extra way; the button inside does the same.
    <div
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={`flex flex-wrap items-center border border-dashed border-rule-strong data-over:border-solid data-over:border-ink data-over:bg-mark ${className}`}
    >
      <Button {...buttonLook} isBusy={isBusy} onClick={() => input.current?.click()}>
        {button}
      </Button>
      <p className="text-sm text-muted empty:hidden">{hint}</p>
      {children}
      <input
        ref={input}
        type="file"
        multiple={multiple}
        {...(accept ? { accept } : {})}
        hidden
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          // The same file chosen again must count as a change.
          event.target.value = "";
        }}
      />
    </div>
  );
}
