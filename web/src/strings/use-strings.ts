import { useContext } from "react";
import type { Catalogue, RoomName } from "./catalogue.ts";
import { LOCALES } from "./language.ts";
import { LanguageContext, type Spoken } from "./language-context.ts";
import type { Room } from "./room.ts";

/**
 * The strings of a room in the language that is spoken:
 *
 *     const say = useStrings(profiles);
 *     <Button>{say.giveName}</Button>
 */
export function useStrings<Name extends RoomName>(room: Room<Name, Catalogue[Name]>): Catalogue[Name] {
  const { rooms } = useContext(LanguageContext);
  const translated: Catalogue[Name] | undefined = rooms[room.name];
  return translated ?? room.strings;
}

export function useLanguage(): Spoken {
  return useContext(LanguageContext);
}

/** For Intl: "en-GB", "de-DE". */
export function useLocale(): string {
  return LOCALES[useContext(LanguageContext).language];
}
