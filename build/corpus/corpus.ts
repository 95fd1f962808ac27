import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexRows } from '#build/corpus/indexRows.ts';
import { type Measured, measureDocument, totalsOf } from '#build/corpus/measureDocument.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';

/**
 * Measures the timeline importer on real postmortems, which are not part of this project: the folder is
 * the first argument, or `../shared/corpus` beside the project. Exit code 1 below 95 % of the entries.
 */
const folder = resolve(process.argv[2] ?? join(PROJECT, '../shared/corpus'));
const index = join(folder, 'INDEX.tsv');
const CONTEXT = { timeZone: 'UTC', day: { year: 2026, month: 1, day: 1 } };

if (existsSync(index)) measure();
else console.log(`corpus: skipped, because ${index} is not there`);

function measure(): void {
  const rows = indexRows(readFileSync(index, 'utf8'));
  const measured = rows.map((row) => {
    const text = readFileSync(join(folder, row.file), 'utf8');
    return measureDocument(row, parseTimelineInput(text, 'auto', CONTEXT));
  });
  for (const one of measured) console.log(lineOf(one));
  const { stated, found, invented, firstRight, lastRight, documents } = totalsOf(measured);
  const share = stated === 0 ? 1 : found / stated;
  console.log(
    `\n${found} of ${stated} entries (${(share * 100).toFixed(1)} %), ${invented} invented; ` +
      `first time right in ${firstRight}, last in ${lastRight} of ${documents} documents`,
  );
  if (share < 0.95 || invented > 0) process.exitCode = 1;
}

function lineOf({ file, found, stated, isFirstRight, isLastRight }: Measured): string {
  const mark = (isRight: boolean) => (isRight ? 'ok' : 'WRONG');
  const count = `${found}/${stated}`.padStart(6);
  return `${count}${found === stated ? ' ' : '*'} first ${mark(isFirstRight).padEnd(5)} last ${mark(isLastRight).padEnd(5)}  ${file}`;
}
