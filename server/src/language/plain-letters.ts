/**
 * Letters that the English model does not know, as the nearest it does.
 *
 * winkNLP cuts a word at every letter beyond Latin-1: "Erdoğdu" comes back in
 * three pieces, of which "du" would be a name. So it is given plain letters,
 * one for one, that offsets stay true; what is printed is never changed.
 */

// Beyond Latin-1: Latin letters with a tail or an accent, and accents that stand as characters of their own.
const FOREIGN = /[\u0100-\u02af\u1e00-\u1eff]|\p{L}?[\u0300-\u036f]/gu;

// These do not come apart into a letter and its accent.
const UNDIVIDED: Readonly<Record<string, string>> = {
  ...{ ı: "i", ł: "l", Ł: "L", đ: "d", Đ: "D", ħ: "h", Ħ: "H", ŧ: "t", Ŧ: "T", ŋ: "n", Ŋ: "N", ĸ: "k" },
  ...{ œ: "o", Œ: "O", ſ: "s", ə: "e", Ə: "E", ƙ: "k", Ƙ: "K", ɓ: "b", Ɓ: "B", ɗ: "d", Ɗ: "D", ȷ: "j" },
};

/** As long as the text, letter under letter. */
export function plainLetters(text: string): string {
  return text.replace(FOREIGN, (printed) => {
    const base = UNDIVIDED[printed] ?? printed.normalize("NFD").charAt(0);
    // An accent of its own takes its letter's place a second time.
    return base.repeat(printed.length);
  });
}
