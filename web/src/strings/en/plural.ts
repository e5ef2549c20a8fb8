import { LOCALES } from "../language.ts";
import { figureIn, pluralIn } from "../plural.ts";

export const plural = pluralIn(LOCALES.en);
export const figure = figureIn(LOCALES.en);
