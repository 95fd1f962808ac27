import { assertNever } from '#shared/basics/assertNever.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { pairUp } from '#shared/publication/returned/changes/pairUp.ts';
import type { ReturnedChange } from '#shared/publication/returned/changes/returnedChange.ts';
import { monthWords, shortMonth } from '#shared/time/monthWords.ts';

/** Whether a line of a document that came home has words that neither it had when it left nor a change of it has. */
type LosesWords = (line: number) => boolean;

/**
 * Says of the lines of a document, counted from 1, whether words of them would be lost. What was written as a value that is
 * none, a priority or the end of a time, is in no change of its line.
 */
export function losesWords(
  { exported, returned }: { readonly exported: readonly string[]; readonly returned: readonly string[] },
  changes: readonly ReturnedChange[],
): LosesWords {
  const places = pairUp(returned, exported);
  return (line) => {
    const left = new Set(wordsOf(returned[line - 1] ?? ''));
    const before = exported[places[line - 1] ?? -1] ?? '';
    const said = changes.filter(({ lines }) => lines !== undefined && isIn(line, lines)).flatMap(wordsIn);
    for (const word of [...wordsOf(before), ...said]) left.delete(word);
    return left.size > 0;
  };
}

function isIn(line: number, { from, to }: LineRange): boolean {
  return from <= line && line <= to;
}

/** Numbers without zeros before them, since `08` is 8. */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.map((word) => word.replace(/^0+(?=\p{N})/u, ''));
}

function wordsIn(change: ReturnedChange): readonly string[] {
  switch (change.kind) {
    case 'field':
      return [...wordsOf(change.theirs ?? ''), ...monthsIn(change.theirs ?? '')];
    case 'added':
      return typeof change.thing.value === 'string'
        ? wordsOf(change.thing.value)
        : Object.entries(change.thing.value).flatMap(namedWords);
    case 'note':
      return wordsOf(change.text);
    case 'removed':
      return [];
    default:
      return assertNever(change, 'change');
  }
}

/** A value of a new thing, with the name that it has in a document as well: `Done when: …`. */
function namedWords([name, value]: readonly [string, unknown]): readonly string[] {
  if (typeof value !== 'string') return [];
  return [...wordsOf(`${name.replace(/[A-Z]/g, ' $&')} ${value}`), ...monthsIn(value)];
}

/** A date may be written with the name of its month. */
function monthsIn(value: string): readonly string[] {
  const [month] = /^\d{4}-\d{2}(?=-\d{2})/.exec(value) ?? [];
  return month === undefined ? [] : wordsOf(`${monthWords(month)} ${shortMonth(month)}`);
}
