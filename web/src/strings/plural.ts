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
  const figures = new Intl.NumberFormat(locale);
  return (forms) => (count) =>
    (rules.select(count) === "one" ? forms.one : forms.other).replace("#", figures.format(count));
}
