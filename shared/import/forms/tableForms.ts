import { byObject } from '#shared/basics/memo.ts';
import { withRest } from '#shared/import/draft/draftLines.ts';
import { emptyDraft, type ImportDraft, LINES, UNREAD } from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { isWhole } from '#shared/import/tables/foundTable.ts';
import { besideList, jsonTables, settledList } from '#shared/import/tables/jsonTables.ts';
import { settledTable } from '#shared/import/tables/settledTable.ts';
import { textTable } from '#shared/import/tables/textTable.ts';

/** A table of which no events can be made before a person says what its columns hold: more than lines, less than a document. */
const UNSETTLED = 0.2;

/** A table in a text: commas, semicolons, tabs or bars, in any order of columns. */
export const TABLE: ImportForm = {
  sniff: (source) => {
    const table = tableOf(source);
    if (table === null) return 0;
    if (!isWhole(table)) return UNSETTLED;
    return table.headLines !== null ? 0.8 : 0.6;
  },
  read: (source, context) => {
    const table = tableOf(source);
    return table === null ? noTable(source) : settledTable(table, { lists: [], isUnsure: false }, context);
  },
};

/** Any JSON that holds a list of things with a time. */
export const JSON_TABLE: ImportForm = {
  sniff: (source) => {
    const [first] = tablesOf(source);
    if (first === undefined) return 0;
    return isWhole(first) ? 0.4 : UNSETTLED;
  },
  read: (source, context) => {
    const found = settledList(tablesOf(source), context);
    if (found === null) return noTable(source);
    const draft = settledTable(found.table, found.among, context);
    return { ...draft, leftOut: [...besideList(source.json, found.table.list ?? ''), ...draft.leftOut] };
  },
};

function noTable({ text }: ImportSource): ImportDraft {
  const source = (text ?? '').split(/\r?\n/);
  return withRest(emptyDraft({ form: 'table', is: 'A table', unit: LINES, source }), UNREAD, () => false);
}

/** To recognise a table is to read it; both forms do so once. */
const tableOf = byObject(textTable);
const tablesOf = byObject(jsonTables);
