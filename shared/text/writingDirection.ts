const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The first letter of a text, which says how it runs; empty where there is none. */
export function firstLetter(text: string): string {
  return LETTER.exec(text)?.[0] ?? '';
}

/** Whether a text is of a script that is written from the right, by its first letter. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(firstLetter(text));
}
