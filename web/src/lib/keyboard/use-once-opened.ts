import { useCallback, useState } from "react";

/** A dialog that is fetched when it is first opened, and stays on the page from then on to close in its own time. */
export function useOnceOpened() {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const setOpen = useCallback((next: boolean) => {
    setIsOpen(next);
    if (next) setWasOpened(true);
  }, []);
  const open = useCallback(() => setOpen(true), [setOpen]);
  return { isOpen, wasOpened, open, setOpen };
}
