/** Dates as an editor reads them. A day without a time stays that day in every time zone. */
const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const LOCAL_DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** "20 January 2025", with the time where the outlet gave one, in the outlet's own zone. */
export function publicationDay(publishedAt: string): string {
  const day = new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return publishedAt;
  const time = /T(\d{2}:\d{2})/.exec(publishedAt)?.[1];
  return time ? `${DAY.format(day)}, ${time}` : DAY.format(day);
}

/** The local day of an instant, to group a log by. */
export function localDay(instant: string): string {
  return LOCAL_DAY.format(new Date(instant));
}

export function localTime(instant: string): string {
  return TIME.format(new Date(instant));
}
