import { entryWords, textOfLines } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { CollectedMarks, FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { NOTHING_WRITTEN } from '#shared/time/writtenTime.ts';

/** Something to tick: a list of what to do. */
const BOX = /^\s*\S{1,4}\s+\[[ xX~/>-]?\]\s/;
/** What a template asks for in the place of what happened. */
const PLACEHOLDER = /^(?:[<[{]|\.{3}|…|hh:mm|tbd)/i;

/**
 * The first list below the name of a timeline in which nothing says a time: each of its items is an entry without one, in the
 * order in which they are told. Null where there is none, or a box to tick, or something to be filled in.
 */
export function untimedList(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): CollectedMarks | null {
  const from = lines.findIndex(({ kind }) => kind === 'item');
  const first = lines[from];
  if (first === undefined) return null;
  const items: ScannedLine[][] = [];
  let to = from;
  for (const line of lines.slice(from)) {
    const isNext = line.kind === 'item' && line.indent <= first.indent;
    if (!isNext && line.kind !== 'blank' && line.indent <= first.indent) break;
    if (isNext) items.push([line]);
    else if (line.kind !== 'blank') items.at(-1)?.push(line);
    to += 1;
  }
  const isOpen = items.some(([line]) => PLACEHOLDER.test(line?.content ?? '') || BOX.test(line?.raw ?? ''));
  if (items.length < 2 || isOpen) return null;
  const told = lines.slice(from, to);
  return {
    marks: items.flatMap((item) => {
      const entry = entryOf(item, toPlain);
      return entry === null ? [] : [{ kind: 'entry', entry } as const];
    }),
    structureLines: told.filter(({ kind }) => kind === 'blank').map(({ number }) => number),
    notUnderstood: lines.filter(
      (line) => !told.includes(line) && line.kind !== 'blank' && line.kind !== 'heading',
    ),
    templateLines: [],
  };
}

function entryOf(
  [first, ...below]: readonly ScannedLine[],
  toPlain: (text: string) => string,
): FoundEntry | null {
  if (first === undefined) return null;
  const words = entryWords(textOfLines([{ ...first, kind: 'text' }, ...below], toPlain));
  const time = { ...NOTHING_WRITTEN, clock: { kind: 'unknown' }, words: '' } as const;
  return { time, ...words, from: first.number, to: below.at(-1)?.number ?? first.number };
}
