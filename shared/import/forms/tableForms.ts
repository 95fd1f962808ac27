import { emptyDraft, type ImportDraft, type LeftOutReason, LINES } from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { isObject, type JsonObject, objectsIn, shareOf } from '#shared/import/source/jsonShape.ts';
import { columnUse } from '#shared/import/tables/columnUse.ts';
import { type SeparatedRow, separatedRows } from '#shared/import/tables/separatedText.ts';
import { type KnownTable, tableDraft } from '#shared/import/tables/tableDraft.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** A table in a text: commas, semicolons, tabs or bars, in any order of columns. */
export const TABLE: ImportForm = {
  sniff: (source) => {
    const table = textTable(source);
    return table === null ? 0 : table.head.length > 0 ? 0.8 : 0.6;
  },
  read: (source, context) => draftOf(textTable(source), source, context),
};

/** Any JSON that holds a list of things with a time. */
export const JSON_TABLE: ImportForm = {
  sniff: (source) => (jsonTable(source) === null ? 0 : 0.4),
  read: (source, context) => draftOf(jsonTable(source), source, context),
};

function draftOf(table: KnownTable | null, { text }: ImportSource, context: ImportContext): ImportDraft {
  if (table !== null) return tableDraft(table, context);
  return emptyDraft({ is: 'A table', unit: LINES, source: (text ?? '').split(/\r?\n/) });
}

function textTable({ text, json }: ImportSource): KnownTable | null {
  if (text === null || json !== undefined || /^\s*(?:#|<|\|.*\|\s*$)/m.test(text.slice(0, 200))) return null;
  const rows = separatedRows(text);
  if (rows === null || rows.length < 2) return null;
  const [first, ...body] = rows;
  if (first === undefined) return null;
  const hasHead = isHead(first);
  const data = hasHead ? body : rows;
  const head = hasHead ? first.cells : [];
  const use = columnUse(
    head,
    data.map(({ cells }) => cells),
  );
  // Without a head only a table of several columns is one; other lines may have commas.
  if (use?.words == null || (!hasHead && first.cells.length < 3)) return null;
  return {
    is: 'A table',
    unit: LINES,
    source: text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/),
    head,
    headLines: hasHead ? first.lines : null,
    rows: data,
    use,
  };
}

/** Names of columns are short, are no times, and most of them begin with a letter. */
function isHead({ cells }: SeparatedRow): boolean {
  const named = cells.filter((cell) => cell !== '');
  const isName = (cell: string) => cell.length <= 40 && /^["'(#]?\p{L}/u.test(cell) && !/[.!?]$/.test(cell);
  const isTime = named.some((cell) => readEntryHead(cell, 'cell')?.time.clock?.kind === 'known');
  return named.length > 0 && !isTime && named.filter(isName).length >= named.length * 0.8;
}

const ENTRIES: LeftOutReason = { one: 'entry', many: 'entries' };
/** Lists deeper than this in JSON are parts of one thing. */
const DEEPEST = 4;

/** The longest list of objects that have a time and words. */
function jsonTable({ json }: ImportSource): KnownTable | null {
  const tables = listsIn(json, 0).flatMap((list) => tableOf(list) ?? []);
  return tables.reduce<KnownTable | null>(
    (longest, table) => (longest === null || table.rows.length > longest.rows.length ? table : longest),
    null,
  );
}

function listsIn(value: unknown, depth: number): readonly (readonly JsonObject[])[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    const objects = objectsIn(value);
    const inner = objects.slice(0, 20).flatMap((one) => listsIn(one, depth + 1));
    return objects.length > 0 && objects.length === value.length ? [objects, ...inner] : inner;
  }
  return isObject(value) ? Object.values(value).flatMap((part) => listsIn(part, depth + 1)) : [];
}

function tableOf(objects: readonly JsonObject[]): KnownTable | null {
  const flat = objects.map((object) => flattened(object, ''));
  const head = [...new Set(flat.slice(0, 200).flatMap((one) => [...one.keys()]))].filter(
    (name) => shareOf(objects.slice(0, 200), (object) => flattened(object, '').has(name)) >= 0.1,
  );
  const rows = flat.map(
    (one, index): SeparatedRow => ({
      cells: head.map((name) => one.get(name) ?? ''),
      lines: { from: index + 1, to: index + 1 },
    }),
  );
  const use = columnUse(
    head.map(lastName),
    rows.map(({ cells }) => cells),
  );
  if (use?.words == null) return null;
  const source = objects.map((object) => oneLine(JSON.stringify(object)).slice(0, 400));
  return {
    is: 'JSON of a tool',
    unit: ENTRIES,
    source,
    head: head.map(lastName),
    headLines: null,
    rows,
    use,
  };
}

function lastName(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** The texts and numbers of an object by their paths, three levels deep. */
function flattened(object: JsonObject, prefix: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(object)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string' || typeof value === 'number') found.set(path, String(value));
    else if (isObject(value) && path.split('.').length < 3)
      for (const [inner, text] of flattened(value, path)) found.set(inner, text);
  }
  return found;
}
