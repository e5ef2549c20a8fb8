import type { Catalogue } from "../catalogue.ts";
import { inGerman } from "./in-german.ts";

export const tellings: Catalogue["tellings"] = { told: { difference: inGerman } };
