const FIRST_PERSON =
  /^(?:i|we|je|j'|j’|nous|io|noi|eu|nós|yo|nosotros|nosotras|ich|wir|ik|wij|ja|my|я|мы|ми)$/u;

/** Whether a pronoun means whoever speaks, in any of the languages that are read. */
export function isFirstPerson(lower: string): boolean {
  return FIRST_PERSON.test(lower);
}
