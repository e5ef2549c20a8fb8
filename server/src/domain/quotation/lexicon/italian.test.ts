import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each([
  [
    "«La piscina chiuderà a marzo», ha detto lunedì la sindaca Anna Greco.",
    ["Anna Greco: La piscina chiuderà a marzo"],
  ],
  [
    "Il ministro dell’Interno Paolo Serra ha dichiarato: «La strada resta aperta».",
    ["Paolo Serra: La strada resta aperta"],
  ],
  [
    "Secondo Marco Conti il ponte è «troppo vecchio per reggere».",
    ["Marco Conti: troppo vecchio per reggere"],
  ],
  ["Stando a Giulia Riva, la diga era “già piena di crepe”.", ["Giulia Riva: già piena di crepe"]],
  ["“Non ci sono feriti”, conferma la questura.", ["questura: Non ci sono feriti"]],
  [
    "Giulia Riva ha incontrato Marco Conti. «Torneremo domani», ha aggiunto lei.",
    ["Giulia Riva: Torneremo domani"],
  ],
  [
    "«Siamo stanchi», spiega Marco Conti.\n«Non ci arrendiamo», aggiunge.",
    ["Marco Conti: Siamo stanchi", "Marco Conti: Non ci arrendiamo"],
  ],
  [
    "Il presidente della federazione, Carlo Bassi, ha parlato di un «errore grave e inutile».",
    ["Carlo Bassi: errore grave e inutile"],
  ],
  [
    "Per la portavoce Elena Sala la scelta è sbagliata: «Così perdiamo tutti», ribadisce Sala.",
    ["Elena Sala: Così perdiamo tutti"],
  ],
  [
    "“È una vergogna”, tuona l’ex ministro Luigi Ferri. “Andremo in tribunale.”",
    ["Luigi Ferri: È una vergogna … Andremo in tribunale."],
  ],
  ["Sul muro c’era scritto «via da qui per sempre tutti».", ["?: via da qui per sempre tutti"]],
  ["L’Italia è ferma. «Nessuno ci ha avvisati di niente».", ["?: Nessuno ci ha avvisati di niente"]],
])("%s", (text, expected) => expect(heardIn(text, { language: "it" })).toEqual(expected));
