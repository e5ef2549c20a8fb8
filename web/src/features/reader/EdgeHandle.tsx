/** An edge of the marked words, to be dragged with mouse or finger; for the keys there are buttons. */
import { type PointerEvent, useState } from "react";
import type { Edge } from "./words.ts";

/** From the foot of a line to the middle of its letters. */
const MID_LINE = 9;

export function EdgeHandle({
  edge,
  onDrag,
}: {
  edge: Edge;
  /** Under which point of the screen the edge is wanted. */
  onDrag: (edge: Edge, x: number, y: number) => void;
}) {
  const [isHeld, setHeld] = useState(false);
  const take = ({ currentTarget, pointerId, clientY }: PointerEvent<HTMLElement>) => {
    const line = currentTarget.parentElement?.getBoundingClientRect().bottom ?? clientY;
    const toLine = line - MID_LINE - clientY;
    setHeld(true);
    // On the document: the handle moves from paragraph to paragraph with the words and may be made anew.
    const leaving = new AbortController();
    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      event.preventDefault();
      onDrag(edge, event.clientX, event.clientY + toLine);
    };
    const stop = () => {
      leaving.abort();
      setHeld(false);
    };
    const { signal } = leaving;
    document.addEventListener("pointermove", move, { signal });
    for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, stop, { signal });
  };
  return (
    <span aria-hidden className="relative inline-block h-[1em] w-0 align-baseline select-none">
      <span
        data-edge={edge}
        onPointerDown={(event) => {
          event.preventDefault();
          take(event);
        }}
        className={`absolute -inset-y-1.5 left-0 z-10 w-5 -translate-x-1/2 cursor-ew-resize touch-none before:absolute before:inset-y-0 before:left-1/2 before:w-0.5 before:-translate-x-1/2 before:bg-ink after:absolute after:left-1/2 after:size-3 after:-translate-x-1/2 after:rounded-full after:bg-ink pointer-coarse:w-9 pointer-coarse:after:size-4 ${
          edge === "start" ? "after:-top-2" : "after:-bottom-2"
        } ${isHeld ? "pointer-events-none" : ""}`}
      />
    </span>
  );
}
