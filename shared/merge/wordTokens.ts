const OPENING = new Set('("\'“‘«[{<*_');
const CLOSING = new Set('.,;:!?)"\'”’»]}>*_');

/**
 * A text as words, spaces, line breaks and the punctuation around words; put together they are the text again. A number
 * such as 1,310, a time or an address is one word: half of one and half of another would be a third that nobody wrote.
 */
export function wordTokens(text: string): readonly string[] {
  return (text.match(/\n|[^\S\n]+|\S+/g) ?? []).flatMap((run) => (run.trim() === '' ? [run] : wordIn(run)));
}

/** A run without spaces as its word, with each mark before and after it by itself. */
function wordIn(run: string): readonly string[] {
  let start = 0;
  let end = run.length;
  while (start < end && OPENING.has(run[start] ?? '')) start += 1;
  while (end > start && CLOSING.has(run[end - 1] ?? '')) end -= 1;
  const word = run.slice(start, end);
  return [...run.slice(0, start), ...(word === '' ? [] : [word]), ...run.slice(end)];
}
