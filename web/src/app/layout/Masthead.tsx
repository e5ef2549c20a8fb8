import { Link } from "react-router";
import { ProfileMenu } from "../../features/profiles/ProfileMenu.tsx";
import { ThemeMenu } from "./ThemeMenu.tsx";

export function Masthead() {
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b-[3px] border-double border-ink px-4 sm:px-6 print:hidden">
      <Link to="/" className="font-serif text-lg tracking-[0.01em] text-ink no-underline">
        Variorum
      </Link>
      <div className="flex-1" />
      <ProfileMenu />
      <ThemeMenu />
    </header>
  );
}
