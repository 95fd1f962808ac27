import { atLine, type CountedNoun, type DraftList, type LeftOut } from '#shared/import/draft/importDraft.ts';
import { htmlWords } from '#shared/import/markup/shownWords.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { isObject, type JsonObject, objectsIn } from '#shared/import/source/jsonShape.ts';
import { guessedRoles } from '#shared/import/tables/columnRoles.ts';
import { columnUse } from '#shared/import/tables/columnUse.ts';
import { type FoundTable, isWhole } from '#shared/import/tables/foundTable.ts';
import { holdsPrivate, isMarkedPrivate } from '#shared/import/tables/privateFields.ts';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';
import type { TableLists } from '#shared/import/tables/settledTable.ts';
import { isForTable, type TableColumns } from '#shared/settings/tableColumns.ts';
import { oneLine } from '#shared/text/cleanText.ts';

const ENTRIES: CountedNoun = { one: 'entry', many: 'entries' };
/** Lists deeper than this in JSON are parts of one thing. */
const DEEPEST = 4;
/** A field is a column if this share of the objects has it. */
const COMMON = 0.1;

/**
 * The lists in JSON whose things have a time: those of which events can be made come first, and among these the longest.
 * What is private is marked in each row (see {@link listsIn}).
 */
export function jsonTables({ json }: ImportSource): readonly FoundTable[] {
  const lists = listsIn(json);
  const listed = [...lists].flatMap(([path, objects]) => tableOf(path, objects) ?? []);
  // What a webhook sends is one thing, and no list.
  const alone = listed.length === 0 && isObject(json) ? tableOf('', [json]) : null;
  const tables = alone === null ? listed : [alone];
  const rankOf = (table: FoundTable) => (isWhole(table) ? 1 : 0);
  return tables.sort((a, b) => rankOf(b) - rankOf(a) || b.rows.length - a.rows.length);
}

/** The list that a person chose, else the first; null for none. */
export function settledList(
  tables: readonly FoundTable[],
  { columns = [] }: ImportContext,
): { readonly table: FoundTable; readonly among: TableLists } | null {
  const [first, second] = tables;
  if (first === undefined) return null;
  const chosen = columns
    .map((choice) => tables.find((table) => isListOf(choice, table)))
    .find((table) => table !== undefined);
  const isUnsure = second !== undefined && isWhole(first) === isWhole(second);
  return {
    table: chosen ?? first,
    among: { lists: tables.map(draftList), isUnsure: chosen === undefined && isUnsure },
  };
}

function isListOf(choice: TableColumns, table: FoundTable): boolean {
  return isForTable(choice, table) || (choice.list === table.list && choice.columns.length === 0);
}

const BESIDE: CountedNoun = { one: 'field beside the list', many: 'fields beside the list' };

/** What JSON says beside the list at a path, field by field, as it is left out: a name, and other lists. */
export function besideList(json: unknown, list: string): readonly LeftOut[] {
  const names = list === '' ? [] : list.replaceAll('[]', '').split('.');
  const beside: LeftOut[] = [];
  let around = json;
  for (const [depth, name] of names.entries()) {
    // What stands around a list of lists differs from one to the next.
    if (!isObject(around)) break;
    for (const [other, value] of Object.entries(around)) {
      if (other === name || value === null || value === '') continue;
      const path = [...names.slice(0, depth), other].join('.');
      const text = `${path}: ${oneLine(shownValue(value))}`.slice(0, 200);
      beside.push({ lines: atLine(1), text, reason: BESIDE });
    }
    around = around[name];
  }
  return beside;
}

/** A list whose columns are plain is chosen together with them. */
function draftList(table: FoundTable): DraftList {
  const { list, names, rows, guess } = table;
  const isPlain = isWhole(table) && !guess.isTimeUnsure && !guess.isWordsUnsure;
  const roles = isPlain ? guessedRoles(table) : [];
  const columns = roles.flatMap((role, column) =>
    role === 'detail' ? [] : [{ name: names[column] ?? '', role }],
  );
  return { path: list ?? '', count: rows.length, choice: { list, columns } };
}

/**
 * The lists of objects by their paths; `incidents[].updates` are the updates of all incidents. An object is private as a
 * whole if it says so, or something in it or around it does.
 */
function listsIn(json: unknown): ReadonlyMap<string, readonly JsonObject[]> {
  const lists = new Map<string, JsonObject[]>();
  const look = (value: unknown, path: string, depth: number, isAround: boolean): void => {
    if (depth > DEEPEST) return;
    if (isObject(value)) {
      const isPrivate = isAround || isMarkedPrivate(value);
      const named = namedThings(value);
      if (named.length > 0) {
        look(named, path, depth, isPrivate);
        return;
      }
      for (const [name, part] of Object.entries(value))
        look(part, path === '' ? name : `${path}.${name}`, depth + 1, isPrivate);
      return;
    }
    const objects = stampedLines(value) ?? objectsIn(value);
    if (objects.length === 0) return;
    if (Array.isArray(value) && objects.length === value.length) {
      const marked = objects.map((one) => (isAround || holdsPrivate(one) ? { ...one, ...PRIVATE } : one));
      lists.set(path, [...(lists.get(path) ?? []), ...marked]);
    }
    for (const one of objects) look(one, `${path}[]`, depth + 1, isAround);
  };
  look(json, '', 0, false);
  return lists;
}

/** Lines of a log as pairs of their time and their words, `["1773151320000000000", "blank label"]`; null for other lists. */
function stampedLines(value: unknown): readonly JsonObject[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const lines = value.flatMap((pair: unknown): readonly JsonObject[] => {
    const [time, message, ...more] = Array.isArray(pair) ? pair : [];
    const isStamped = typeof time === 'string' && /^\d{13,19}$/.test(time) && typeof message === 'string';
    return isStamped && more.length === 0 ? [{ time, message }] : [];
  });
  return lines.length === value.length ? lines : null;
}

/** A column of each private row. */
const PRIVATE = { visibility: 'private' } as const;

/** A pair of fields that two things share may be chance. */
const LEAST_SHARED = 3;

/** The things of an object that is a list of them by their ids; empty for an object whose fields differ. */
function namedThings(object: JsonObject): readonly JsonObject[] {
  const things = Object.values(object);
  const [first, ...others] = things.filter(isObject);
  if (first === undefined || others.length === 0 || others.length + 1 < things.length) return [];
  const shared = Object.keys(first).filter((name) => others.every((other) => Object.hasOwn(other, name)));
  return shared.length < LEAST_SHARED ? [] : [first, ...others];
}

function tableOf(path: string, objects: readonly JsonObject[]): FoundTable | null {
  const flat = objects.map((object) => flattened(object, ''));
  const counts = new Map<string, number>();
  for (const name of flat.flatMap((one) => [...one.keys()])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isCommon = (name: string) => (counts.get(name) ?? 0) >= objects.length * COMMON;
  // What a thing says itself comes before what the things in it say.
  const common = [...counts.keys()].filter(isCommon).sort((a, b) => depthOf(a) - depthOf(b));
  // A rare field stays in the detail, but the times and the words are in common ones.
  const head = [...common, ...[...counts.keys()].filter((name) => !isCommon(name))];
  const rows = flat.map(
    (one, index): SeparatedRow => ({
      cells: head.map((name) => one.get(name) ?? ''),
      lines: { from: index + 1, to: index + 1 },
    }),
  );
  const guess = columnUse(
    common.map(columnName),
    rows.map(({ cells }) => cells.slice(0, common.length)),
  );
  if (guess === null) return null;
  const source = objects.map((object) => oneLine(JSON.stringify(object)).slice(0, 400));
  return {
    form: 'json',
    is: 'JSON of a tool',
    unit: ENTRIES,
    source,
    head: head.map(lastName),
    headLines: null,
    rows,
    list: path,
    names: head,
    guess,
  };
}

function lastName(path: string): string {
  return path.split('.').at(-1) ?? path;
}

function depthOf(path: string): number {
  return path.split('.').length;
}

/** Things that are people: where they live and when they joined say nothing of what happened. */
const PERSON =
  /^(?:actor|agent|assignee|author|by|creator|from|owner|reporter|responder|sender|user|(?:created|updated|resolved|closed|assigned)_?(?:by|to))$/i;
const CALLED = /^(?:display_?name|full_?name|real_?name|login|name|summary|user_?name)$/i;

/** What a column is taken for: `assignee.displayName` is who, `project.name` is not. */
function columnName(path: string): string {
  const [name = path, parent] = path.split('.').reverse();
  if (parent === undefined) return name;
  if (PERSON.test(parent)) return CALLED.test(name) ? parent : '';
  return /^name$/i.test(name) ? `${parent} ${name}` : name;
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

/** Words that a chat keeps in parts: links, mentions, and what stands between them. */
function isTextPart(value: unknown): value is string | { readonly text: string } {
  return (
    typeof value === 'string' ||
    (isObject(value) && typeof value.text === 'string' && typeof value.type === 'string')
  );
}

function shownValue(value: unknown): string {
  if (typeof value === 'string')
    return /^\s*<(?:p|div|span|br|at|ul|ol)\b[^>]*>/i.test(value) ? htmlWords(value) : value;
  if (Array.isArray(value) && value.some(isObject) && value.every(isTextPart))
    return value.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  return JSON.stringify(value) ?? '';
}
