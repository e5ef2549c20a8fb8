import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each([
  [
    "«La piscina cerrará en marzo», dijo este lunes la alcaldesa Ana Torres.",
    ["Ana Torres: La piscina cerrará en marzo"],
  ],
  [
    "El ministro de Interior, Luis Prado, aseguró el jueves: “La carretera sigue abierta”.",
    ["Luis Prado: La carretera sigue abierta"],
  ],
  ["Según Elena Ríos, el puente está «a punto de caer al río».", ["Elena Ríos: a punto de caer al río"]],
  [
    "De acuerdo con el alcalde Pablo Soto, la presa era “un peligro para todos”.",
    ["Pablo Soto: un peligro para todos"],
  ],
  [
    "“No hay heridos”, informó la policía. “Seguimos trabajando”.",
    ["policía: No hay heridos … Seguimos trabajando"],
  ],
  ["Ana Torres habló con Luis Prado. «Nos vamos mañana», añadió ella.", ["Ana Torres: Nos vamos mañana"]],
  [
    "“Estamos cansados”, señaló Pablo Soto.\n“No vamos a ceder”, insistió.",
    ["Pablo Soto: Estamos cansados", "Pablo Soto: No vamos a ceder"],
  ],
  ["—Nos quedamos aquí —dijo Ana Torres—. No nos vamos.", ["Ana Torres: Nos quedamos aquí … No nos vamos."]],
  [
    "La portavoz del Gobierno, Marta Gil, calificó la medida de «error histórico y evitable».",
    ["Marta Gil: error histórico y evitable"],
  ],
  [
    "«El tren no pasará por aquí», ha dicho a la prensa Julio Vega.",
    ["Julio Vega: El tren no pasará por aquí"],
  ],
  ["En la pared alguien había pintado «fuera de nuestro barrio ya».", ["?: fuera de nuestro barrio ya"]],
  ["Los vecinos temen lo peor. «Nadie nos avisó de nada».", ["?: Nadie nos avisó de nada"]],
  [
    "La alcaldesa Ana Prado lamentó saberlo “por un mensaje de texto”. “Así no se trata a una ciudad”, se quejó.",
    ["Ana Prado: por un mensaje de texto", "Ana Prado: Así no se trata a una ciudad"],
  ],
  [
    "El presidente, Luis Hart, habló de «un día negro para todos» y reclamó a Berlín que «pongan el dinero».",
    ["Luis Hart: un día negro para todos", "Luis Hart: pongan el dinero"],
  ],
])("%s", (text, expected) => expect(heardIn(text, { language: "es" })).toEqual(expected));
