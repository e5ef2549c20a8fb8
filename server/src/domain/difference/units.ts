/** Units of measure: which dimension they have, and how many of its base unit they are. */
interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** Each row: dimension, then lemma and factor to the row's base. */
const ROWS: readonly string[] = [
  "length metre:1 meter:1 kilometre:1000 kilometer:1000 centimetre:0.01 centimeter:0.01 millimetre:0.001 millimeter:0.001 mile:1609.344 yard:0.9144 foot:0.3048 inch:0.0254 fathom:1.8288",
  "weight kilo:1 kilogram:1 kilogramme:1 gram:0.001 gramme:0.001 tonne:1000 ton:1000 ounce:0.02835 stone:6.35 pound:0.4536",
  "volume litre:1 liter:1 gallon:3.785 pint:0.4732 barrel:158.987",
  "area hectare:10000 acre:4046.86",
  "time second:1 minute:60 hour:3600 day:86400 week:604800 month:2629800 year:31557600 decade:315576000",
  "speed knot:1 mph:0.868976 kph:0.539957",
  "power watt:1 kilowatt:1000 megawatt:1e6 gigawatt:1e9",
  "share percent:1 percentage:1",
  "points point:1",
  "dollars dollar:1",
  "euros euro:1",
  "francs franc:1",
  "yen yen:1",
  "temperature degree:1 celsius:1 fahrenheit:0.5556",
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap((row) => {
    const [dimension = "", ...units] = row.split(" ");
    return units.map((unit): [string, Unit] => {
      const [lemma = "", factor = "1"] = unit.split(":");
      return [lemma, { dimension, factor: Number(factor) }];
    });
  }),
);

/** Print allows for rounding: "10 miles" are "16 kilometres". */
const ROUNDING = 0.05;

export function isUnit(lemma: string): boolean {
  return UNITS.has(lemma);
}

/** Whether two amounts are one, told in other units. */
export function areOneAmount(
  a: { value: number; unit: string },
  b: { value: number; unit: string },
): boolean {
  const [one, other] = [UNITS.get(a.unit), UNITS.get(b.unit)];
  if (one === undefined || other === undefined || one.dimension !== other.dimension) return false;
  const [x, y] = [a.value * one.factor, b.value * other.factor];
  return Math.abs(x - y) <= ROUNDING * Math.max(x, y);
}
