import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each([
  [
    "« La piscine fermera en mars », a déclaré lundi la maire de la ville, Anne Roux.",
    ["Anne Roux: La piscine fermera en mars"],
  ],
  [
    "Le ministre de l’Intérieur Paul Martin a affirmé jeudi : « La route reste ouverte. »",
    ["Paul Martin: La route reste ouverte."],
  ],
  [
    "« Nous restons ici, a expliqué Marie Dubois, et rien ne changera. »",
    ["Marie Dubois: Nous restons ici, … et rien ne changera."],
  ],
  ["Selon Hélène Petit, le pont est « trop vieux pour durer ».", ["Hélène Petit: trop vieux pour durer"]],
  [
    "D’après M. Durand, la digue était « déjà fissurée depuis des mois ».",
    ["Durand: déjà fissurée depuis des mois"],
  ],
  [
    "« Personne n’est blessé », indique la préfecture dans un communiqué.",
    ["préfecture: Personne n’est blessé"],
  ],
  [
    "Claire Morel a rencontré Louis Garnier mardi. « Je suis inquiète », a-t-elle confié.",
    ["Claire Morel: Je suis inquiète"],
  ],
  [
    "« C’est une honte ! » s’est indigné Louis Garnier devant les grilles. « Nous irons au tribunal », a-t-il ajouté.",
    ["Louis Garnier: C’est une honte !", "Louis Garnier: Nous irons au tribunal"],
  ],
  ["– Le train part, dit Marie Dubois.", ["Marie Dubois: Le train part,"]],
  [
    "Le président de la fédération, Jean Faure, a parlé d’une « faute grave et inexcusable ».",
    ["Jean Faure: faute grave et inexcusable"],
  ],
  [
    "Sur la porte, on pouvait lire « fermé jusqu’à nouvel ordre du préfet ».",
    ["?: fermé jusqu’à nouvel ordre du préfet"],
  ],
  [
    "« Il m’a dit : “Quitte la ville ce soir”, et je suis partie », raconte Julie Blanc.",
    ["Julie Blanc: Il m’a dit : “Quitte la ville ce soir”, et je suis partie", "?: Quitte la ville ce soir"],
  ],
  [
    "Selon le ministère, il manque « la moitié de l’argent ». « On nous avait promis une navette, soupire Anne Roux. On attend. »",
    ["ministère: la moitié de l’argent", "Anne Roux: On nous avait promis une navette, … On attend."],
  ],
  [
    "Anne Roux est maire. « On nous avait promis une navette, grince-t-elle. On attend. »",
    ["Anne Roux: On nous avait promis une navette, … On attend."],
  ],
  [
    "« Le plan, existe-t-il, oui ou non ? » a dit Anne Roux.",
    ["Anne Roux: Le plan, existe-t-il, oui ou non ?"],
  ],
  [
    "— Et les habitants, personne n’y pense ! s’emporte Colette Muller, qui tient un café.",
    ["Colette Muller: Et les habitants, personne n’y pense !"],
  ],
  ["« Nous pensons, a dit Anne Roux, que rien ne va. »", ["Anne Roux: Nous pensons, … que rien ne va."]],
  [
    "« Rien ne va, a dit Anne Roux, la maire de la ville. On attend. »",
    ["Anne Roux: Rien ne va, … On attend."],
  ],
])("%s", (text, expected) => expect(heardIn(text, { language: "fr" })).toEqual(expected));
