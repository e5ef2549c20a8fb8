import { LOCALES } from "../language.ts";
import { figureIn, pluralIn } from "../plural.ts";

export const plural = pluralIn(LOCALES.de);
export const figure = figureIn(LOCALES.de);
