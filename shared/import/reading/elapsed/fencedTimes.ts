import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** What people write in a fence that is no log: a minute, and who says what. `14:32 <koffee> is it mounted?` */
const TOLD = /^\s*\[?\d{1,2}:\d{2}(?!:)\]?\s*(?:[-–—|]\s*)?\S/;

/**
 * The lines of code fences that most begin with a time of day to the minute, as text: a conversation or notes that somebody
 * set in a fence to keep their form. Those of programs have seconds.
 */
export function fencedTimes(lines: readonly ScannedLine[]): readonly (readonly ScannedLine[])[] {
  const fences: ScannedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'fence') continue;
    if (lines[index - 1]?.kind === 'fence' && !isMark(line)) fences.at(-1)?.push(line);
    else if (!isMark(line) || fences.length === 0 || lines[index - 1]?.kind !== 'fence') fences.push([]);
  }
  return fences
    .filter((fence) => {
      const told = fence.filter(({ raw }) => TOLD.test(raw)).length;
      return told > 2 && told * 10 > fence.length * 6;
    })
    .map((fence) => fence.map((line) => ({ ...line, kind: line.content === '' ? 'blank' : 'text' })));
}

function isMark({ raw }: ScannedLine): boolean {
  return /^\s*(?:`{3,}|~{3,})/.test(raw);
}
