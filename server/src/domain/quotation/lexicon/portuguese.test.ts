import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each([
  [
    "“A piscina fecha em março”, disse na segunda-feira a prefeita Ana Prado.",
    ["Ana Prado: A piscina fecha em março"],
  ],
  [
    "O ministro da Defesa, Rui Costa, afirmou: “A estrada continua aberta”.",
    ["Rui Costa: A estrada continua aberta"],
  ],
  ["Segundo Marta Lopes, a ponte está “velha demais para durar”.", ["Marta Lopes: velha demais para durar"]],
  [
    "De acordo com o presidente da câmara, João Reis, a barragem era “um perigo para todos”.",
    ["João Reis: um perigo para todos"],
  ],
  ["“Não há feridos”, informou a polícia.", ["polícia: Não há feridos"]],
  [
    "«O comboio não passa aqui», disse à agência Lusa o deputado Nuno Faria.",
    ["Nuno Faria: O comboio não passa aqui"],
  ],
  ["Ana Prado recebeu Rui Costa. “Voltamos amanhã”, disse ela.", ["Ana Prado: Voltamos amanhã"]],
  [
    "“Estamos cansados”, contou Rui Costa.\n“Não vamos desistir”, acrescentou.",
    ["Rui Costa: Estamos cansados", "Rui Costa: Não vamos desistir"],
  ],
  ["— Ficamos aqui — disse Ana Prado. — Ninguém sai.", ["Ana Prado: Ficamos aqui … Ninguém sai."]],
  [
    "O ex-ministro José da Silva classificou a obra como “um erro caro e inútil”.",
    ["José da Silva: um erro caro e inútil"],
  ],
  ["Na parede alguém escreveu “fora do nosso bairro já”.", ["?: fora do nosso bairro já"]],
  ["O Brasil parou. “Ninguém nos avisou de nada”.", ["?: Ninguém nos avisou de nada"]],
])("%s", (text, expected) => expect(heardIn(text, { language: "pt" })).toEqual(expected));
