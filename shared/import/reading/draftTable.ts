import { draftText } from '#shared/import/reading/draftText.ts';
import { type ReadTable, readTable } from '#shared/import/reading/readTable.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { TimelineDraft } from '#shared/import/reading/timelineDraft.ts';

/** Rows that stand together: entries when a column holds times, else part of the entry above. */
export function draftTable(draft: TimelineDraft, lines: readonly ScannedLine[]): void {
  draft.flush();
  const open = draft.open();
  const isInEntry = open?.carrier === 'heading' && !open.isDay;
  const table = isInEntry ? null : readTable(lines, draft.toPlain);
  if (table !== null) draftRows(draft, table);
  else if (isInEntry || lines.some(({ raw }) => raw.includes('|')))
    for (const line of lines) draft.attach(line);
  else for (const line of lines) draftText(draft, { ...line, kind: 'text' });
}

function draftRows(draft: TimelineDraft, { rows }: ReadTable): void {
  draft.close(true);
  for (const row of rows) {
    if (row.kind === 'entry') draft.mark(row);
    else if (row.kind === 'template') draft.template(row.line);
    else if (row.kind === 'not-understood') draft.misread(row.line);
    else {
      draft.structure(row.line);
      const date = row.kind === 'day' ? row.time.date : null;
      if (date !== null) draft.mark({ kind: 'day', date, isStated: false, line: row.line.number });
    }
  }
}
