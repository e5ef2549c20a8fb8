import { expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each([
  [
    "„Basen zamkniemy w marcu” – powiedziała w poniedziałek prezydent miasta Anna Wolska.",
    ["Anna Wolska: Basen zamkniemy w marcu"],
  ],
  ["Minister Adam Zieliński oświadczył: „Droga jest otwarta”.", ["Adam Zieliński: Droga jest otwarta"]],
  ["Według Adama Nowaka most jest „za stary, by stać”.", ["Adam Nowak: za stary, by stać"]],
  ["Zdaniem Anny Wolskiej tama była „pełna pęknięć od lat”.", ["Anna Wolska: pełna pęknięć od lat"]],
  ["„Nie ma rannych”, poinformowała policja.", ["policja: Nie ma rannych"]],
  [
    "– Zostajemy tutaj – powiedział minister Adam Zieliński. – Nikt nie odejdzie.",
    ["Adam Zieliński: Zostajemy tutaj … Nikt nie odejdzie."],
  ],
  [
    "– Jesteśmy zmęczeni – mówi Ewa Lis.\n– Ale się nie poddamy – dodaje.",
    ["Ewa Lis: Jesteśmy zmęczeni", "Ewa Lis: Ale się nie poddamy"],
  ],
  ["Ewa Lis rozmawiała z Janem Kotem. „Wrócimy jutro” – powiedziała.", ["Ewa Lis: Wrócimy jutro"]],
  [
    "Rzecznik rządu Piotr Sowa nazwał decyzję „drogim i głupim błędem”.",
    ["Piotr Sowa: drogim i głupim błędem"],
  ],
  ["– To skandal – ocenił w rozmowie z PAP poseł Marek Górski.", ["Marek Górski: To skandal"]],
  ["Na murze napisano „precz z naszej dzielnicy i to już”.", ["?: precz z naszej dzielnicy i to już"]],
  ["– Mleko, chleb i masło\n– Jabłka z targu", []],
])("%s", (text, expected) => expect(heardIn(text, { language: "pl" })).toEqual(expected));
