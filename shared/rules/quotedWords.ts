const LONGEST = 60;

/** The words as a sentence cites them: in quotation marks, without line breaks or a full stop, shortened. */
export function quotedWords(text: string): string {
  const letters = [...text.trim().replace(/\s+/g, ' ').replace(/[.]$/, '')];
  const isShort = letters.length <= LONGEST;
  return `“${isShort ? letters.join('') : `${letters.slice(0, LONGEST).join('').trimEnd()}…`}”`;
}
