import { byObject } from '#shared/basics/memo.ts';
import { withRest } from '#shared/import/draft/draftLines.ts';
import {
  type CountedNoun,
  emptyDraft,
  type ImportDraft,
  LINES,
  UNREAD,
} from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { isObject, type JsonObject, objectsIn } from '#shared/import/source/jsonShape.ts';
import { columnUse } from '#shared/import/tables/columnUse.ts';
import { type SeparatedRow, separatedRows } from '#shared/import/tables/separatedText.ts';
import { type KnownTable, tableDraft } from '#shared/import/tables/tableDraft.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** A table in a text: commas, semicolons, tabs or bars, in any order of columns. */
export const TABLE: ImportForm = {
  sniff: (source) => {
    const table = textTable(source);
    if (table === null) return 0;
    return table.head.length > 0 ? 0.8 : 0.6;
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
  const source = (text ?? '').split(/\r?\n/);
  return withRest(emptyDraft({ form: 'table', is: 'A table', unit: LINES, source }), UNREAD, () => false);
}

/** To recognise a table is to read it; both forms do so once. */
const textTable = byObject(tableInText);
const jsonTable = byObject(tableInJson);

function tableInText({ text, json }: ImportSource): KnownTable | null {
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
    form: 'table',
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

const ENTRIES: CountedNoun = { one: 'entry', many: 'entries' };
/** Lists deeper than this in JSON are parts of one thing. */
const DEEPEST = 4;
/** Such a share of the objects has a field that is looked at as a column. */
const COMMON = 0.1;

/**
 * The longest list of objects that have a time and words. Where something in it is private, its columns cannot say for
 * whom the rest is: it is no table.
 */
function tableInJson({ json }: ImportSource): KnownTable | null {
  const lists = listsIn(json, 0);
  if (lists.some((list) => list.some(({ visibility }) => visibility === 'private'))) return null;
  const tables = lists.flatMap((list) => tableOf(list) ?? []);
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
  const counts = new Map<string, number>();
  for (const name of flat.flatMap((one) => [...one.keys()])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isCommon = (name: string) => (counts.get(name) ?? 0) >= objects.length * COMMON;
  const common = [...counts.keys()].filter(isCommon);
  // A rare field stays in the detail, but the times and the words are in common ones.
  const head = [...common, ...[...counts.keys()].filter((name) => !isCommon(name))];
  const rows = flat.map(
    (one, index): SeparatedRow => ({
      cells: head.map((name) => one.get(name) ?? ''),
      lines: { from: index + 1, to: index + 1 },
    }),
  );
  const use = columnUse(
    common.map(lastName),
    rows.map(({ cells }) => cells.slice(0, common.length)),
  );
  if (use?.words == null) return null;
  const source = objects.map((object) => oneLine(JSON.stringify(object)).slice(0, 400));
  return {
    form: 'json',
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

/** Everything that an object says, by paths of three names at most; what lies deeper is shown as JSON. */
function flattened(object: JsonObject, prefix: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(object)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (isObject(value) && path.split('.').length < 3)
      for (const [inner, text] of flattened(value, path)) found.set(inner, text);
    else if (value !== null) found.set(path, shownValue(value));
  }
  return found;
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  return JSON.stringify(value) ?? '';
}
