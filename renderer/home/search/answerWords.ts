import type { LibrarySearchAnswer } from '#shared/ipc/libraryPayloads.ts';
import { counted, listed } from '#shared/text/phrases.ts';

/** What came of a search, in words: how many, which words were guessed, or why nothing was found. */
export function answerWords(answer: LibrarySearchAnswer): string {
  const { words, total, incidents, isReading } = answer;
  if (words.length === 0) return 'There is no letter and no digit in this.';
  const guessed = words.filter(({ isGuessed }) => isGuessed).map(quoted);
  const guess =
    guessed.length > 0
      ? ` ${listed(guessed, String)} ${guessed.length > 1 ? 'stand' : 'stands'} nowhere; words much like it were taken.`
      : '';
  const reading = isReading ? ' The incidents are still being read.' : '';
  if (total > 0) {
    const count = `${counted(total, 'incident')} of ${incidents === 0 ? 'those read so far' : incidents.toLocaleString('en')}`;
    return guess === '' && reading === '' ? count : `${count}.${guess}${reading}`;
  }
  return `${isReading ? 'Nothing found yet.' : nothingWords(answer)}${reading}`;
}

function nothingWords({ words, incidents }: LibrarySearchAnswer): string {
  if (incidents === 0) return 'There is no incident in this folder yet.';
  const missing = words.filter((word) => word.incidents === 0);
  const all = counted(incidents, 'incident');
  if (missing.length > 0)
    return `Nothing found: ${listed(missing.map(quoted), String)} ${missing.length > 1 ? 'stand' : 'stands'} in none of ${all}.`;
  const counts = words.map((word) => `${quoted(word)} in ${word.incidents}`);
  return `Nothing found: none of ${all} has all of these words; ${listed(counts, String)}.`;
}

function quoted({ word }: { readonly word: string }): string {
  return `“${word}”`;
}
