/**
 * A text with each HTML comment replaced. `replace` gets the whole comment, with one space or tab in front of it, the words in
 * it, and where it begins. One that is never closed, or escaped, is text.
 */
export function replacedComments(
  text: string,
  replace: (whole: string, words: string, at: number) => string,
): string {
  // Behind the last end there is no comment, and each beginning would be looked through to the end of the text.
  const end = text.lastIndexOf('-->') + '-->'.length;
  if (end < '<!---->'.length) return text;
  return text.slice(0, end).replace(/(?<!\\)[ \t]?<!--([\s\S]*?)-->/g, replace) + text.slice(end);
}
