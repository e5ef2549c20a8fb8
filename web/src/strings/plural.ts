/**
 * Counted things: `plural({ one: "# article", other: "# articles" })(3)`.
 * The platform knows which form a number takes and how it is written.
 */
interface Forms {
  readonly one: string;
  readonly other: string;
}

export function pluralIn(locale: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const figure = figureIn(locale);
  return (forms) => (count) =>
    (rules.select(count) === "one" ? forms.one : forms.other).replace("#", figure(count));
}

/** A bare number as the language writes it: "12,000", "12.000". */
export function figureIn(locale: string): (count: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (count) => format.format(count);
}
