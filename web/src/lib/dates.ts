/** Dates as an editor reads them, in her language. A day without a time stays that day in every time zone. */
import { useMemo } from "react";
import { LOCALES } from "../strings/language.ts";
import { useLocale } from "../strings/use-strings.ts";

interface Dates {
  /** "20 January 2025", with the time where the outlet gave one, in the outlet's own zone. */
  readonly publicationDay: (publishedAt: string) => string;
  /** The local day of an instant, to group a log by. */
  readonly localDay: (instant: string) => string;
  readonly localTime: (instant: string) => string;
}

/** `const { localDay, localTime } = useDates();` */
export function useDates(): Dates {
  const locale = useLocale();
  return useMemo(() => datesIn(locale), [locale]);
}

export function datesIn(locale: string): Dates {
  const date = { day: "numeric", month: "long", year: "numeric" } as const;
  const day = new Intl.DateTimeFormat(locale, { ...date, timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(locale, { ...date, weekday: "long" });
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  return {
    publicationDay(publishedAt) {
      const at = new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`);
      if (Number.isNaN(at.getTime())) return publishedAt;
      const given = /T(\d{2}:\d{2})/.exec(publishedAt)?.[1];
      return given ? `${day.format(at)}, ${given}` : day.format(at);
    },
    localDay: (instant) => weekday.format(new Date(instant)),
    localTime: (instant) => time.format(new Date(instant)),
  };
}

export const { publicationDay, localDay, localTime } = datesIn(LOCALES.en);
