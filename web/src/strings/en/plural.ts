import { LOCALES } from "../language.ts";
import { pluralIn } from "../plural.ts";

export const plural = pluralIn(LOCALES.en);
