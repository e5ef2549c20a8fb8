/** Which sign stands for which currency's name. */
const CURRENCIES: readonly (readonly [sign: string, names: string])[] = [
  ["$", "dollar dollars"],
  ["€", "euro euros"],
  ["£", "pound pounds"],
  ["¥", "yen"],
  ["₽", "ruble rubles rouble roubles"],
  ["₹", "rupee rupees"],
  ["₺", "lira liras"],
  ["₴", "hryvnia hryvnias"],
  ["₪", "shekel shekels"],
];

const SIGNS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(([sign, names]) => names.split(" ").map((name): [string, string] => [name, sign])),
);

/** "$" for "dollars"; null for a word that names no currency. */
export function signNamed(word: string): string | null {
  return SIGNS.get(word) ?? null;
}
