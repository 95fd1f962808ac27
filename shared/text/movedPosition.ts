import { wordChanges } from '#shared/text/wordDifference.ts';

/** The end of what is new in a text that was another one: behind the last word that was put in or put right. */
export function changedEnd(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.length - end;
}

/**
 * Where a position of a text is once the text became another one: behind the same words as before. Words that were put
 * in at the position stand behind it, and the end of a word stays the end of the word that replaced it.
 */
export function movedPosition(before: string, after: string, position: number): number {
  const parts = wordChanges(before, after);
  if (parts === undefined) return Math.min(position, after.length);
  let [passed, moved] = [0, 0];
  for (const [index, { added, removed, value }] of parts.entries()) {
    if (added) {
      moved += value.length;
      continue;
    }
    const inPart = position - passed;
    if (removed) {
      const next = parts[index + 1];
      const replacement = next?.added ? next.value.length : 0;
      if (inPart === value.length) return moved + replacement;
      if (inPart < value.length) return moved + Math.min(inPart, replacement);
    } else {
      if (inPart <= value.length) return moved + inPart;
      moved += value.length;
    }
    passed += value.length;
  }
  return moved;
}
