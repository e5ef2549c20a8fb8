/** One plate of the overview, numbered and captioned as in a printed edition. */
import { type ReactNode, useId } from "react";

export function Plate({
  number,
  title,
  caption,
  aside,
  children,
}: {
  /** In Roman figures. */
  number: string;
  title: string;
  /** What the signs mean and how to read it. */
  caption?: ReactNode;
  /** Stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-14 first:mt-0">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t-2 border-ink pt-2">
        <h2 id={id} className="font-serif text-2xl leading-9">
          <span aria-hidden className="mr-3 text-muted">
            {number}
          </span>
          {title}
        </h2>
        {aside ? <div className="ml-auto text-sm text-ink-soft">{aside}</div> : null}
      </div>
      {caption ? <p className="mb-4 max-w-4xl text-pretty text-ink-soft">{caption}</p> : null}
      {children}
    </section>
  );
}
