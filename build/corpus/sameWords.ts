/** Letters and numbers alone: marks, spaces, accents and case do not tell words apart. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether the words stand in the text, one behind the other. */
export function holdsWords(text: string, words: string): boolean {
  return squeezed(text).includes(squeezed(words));
}
