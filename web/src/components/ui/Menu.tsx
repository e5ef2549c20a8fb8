/**
 * A list of acts behind one button. Children are MenuItem, MenuRadioGroup,
 * MenuSeparator. Placing a list beside its button and leading the keys through
 * it weighs more than the rest of a page's controls together, so it is fetched
 * when the button is first pointed at, and stands in for it once it is pressed.
 */
import { cloneElement, type KeyboardEvent, lazy, Suspense, useState } from "react";
import type { MenuProps } from "./OpenedMenu.tsx";

const fetchMenu = () => import("./OpenedMenu.tsx");
const OpenedMenu = lazy(async () => ({ default: (await fetchMenu()).OpenedMenu }));

export function Menu(props: MenuProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const prepare = () => void fetchMenu();
  const open = () => setWasOpened(true);
  const button = cloneElement(props.trigger, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: prepare,
    onFocus: prepare,
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      open();
    },
  });
  if (!wasOpened) return button;
  return (
    <Suspense fallback={button}>
      <OpenedMenu {...props} />
    </Suspense>
  );
}
