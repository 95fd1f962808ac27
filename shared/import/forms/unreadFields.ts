import { atLine, type CountedNoun, type ImportDraft } from '#shared/import/draft/importDraft.ts';
import { isObject } from '#shared/import/source/jsonShape.ts';
import { isMarkedPrivate } from '#shared/import/source/markedPrivate.ts';
import { keysIn } from '#shared/privacy/privateShapes.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { counted } from '#shared/text/phrases.ts';

const FIELD: CountedNoun = { one: 'field that is not read', many: 'fields that are not read' };
/** Fewer words are names and states. */
const FEWEST_WORDS = 4;
/** Words in a row by which a text is found again. */
const ROW = 3;
/** A text of which less is found is lost: others have some words in common by chance. */
const LEAST_SHARE = 0.2;
const LONGEST_SHOWN = 400;
const TAGS = /<[^<>]{0,400}>|&[a-z]{2,8};/g;
/** As many different texts are named, and the rest is counted. */
const MOST = 200;

/**
 * The draft of a source in JSON with what stands in fields that its form does not read, such as those that a team added to
 * its tracker: each text of some words of which hardly any stands in the draft is left out by name, below the records.
 */
export function withUnreadFields(draft: ImportDraft, json: unknown): ImportDraft {
  const known = new Set(textsIn(draft).flatMap(({ text }) => rowsOf(text)));
  const unread = new Set<string>();
  let more = 0;
  for (const { name, text, isPrivate, isKey } of textsIn(json)) {
    if (!isLost(text, known)) continue;
    const shown = isKey ? '(secret)' : isPrivate ? '(private)' : text;
    if (unread.size >= MOST) more += 1;
    else unread.add(withoutKeys(oneLine(`${name}: ${shown}`)).slice(0, LONGEST_SHOWN));
  }
  if (unread.size === 0) return draft;
  const rest = more === 0 ? [] : [`… and ${counted(more, 'text')} more in such fields`];
  const lines = [...unread, ...rest];
  const { length } = draft.source;
  const leftOut = lines.map((text, index) => ({ lines: atLine(length + index + 1), text, reason: FIELD }));
  return { ...draft, source: [...draft.source, ...lines], leftOut: [...draft.leftOut, ...leftOut] };
}

/** A field that holds what nobody but its owner can use, with all that is below it. */
const KEY_NAME =
  /pass(?:word|wd|phrase|key|(?![a-z]))|secret(?!ar)|token|api[ _-]?key|private[ _-]?key|credential/i;
/** `postgres://user:password@host` */
const IN_ADDRESS = /(?<=:\/\/[^\s:/@]{0,80}:)[^\s/@]{1,200}(?=@)/g;

/** What nobody but its owner can use is not repeated, wherever it stands. */
function withoutKeys(text: string): string {
  return keysIn(text)
    .reduce((shown, key) => shown.replaceAll(key, '(secret)'), text)
    .replace(IN_ADDRESS, '(secret)');
}

function isLost(text: string, known: ReadonlySet<string>): boolean {
  const rows = rowsOf(text);
  if (rows.length < FEWEST_WORDS - ROW + 1 || !/\s/.test(text.trim())) return false;
  return rows.filter((row) => known.has(row)).length < rows.length * LEAST_SHARE;
}

/** Each three words in a row, in small letters and without marks and tags. */
function rowsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(TAGS, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}

interface NamedText {
  /** Of the field that holds it, or that holds the list it stands in. */
  readonly name: string;
  readonly text: string;
  /** It stands in a comment that is marked so. */
  readonly isPrivate: boolean;
  /** Its field, or one around it, is of a key. */
  readonly isKey: boolean;
}

interface NamedValue extends Omit<NamedText, 'text'> {
  readonly value: unknown;
}

/** All texts in a value, however deep, in the order in which they stand there. */
function textsIn(value: unknown): readonly NamedText[] {
  const texts: NamedText[] = [];
  const open: NamedValue[] = [{ name: '', value, isPrivate: false, isKey: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: inner, ...named } = next;
    if (typeof inner === 'string') texts.push({ ...named, text: inner });
    // What stands last is put down first, and so taken up last.
    else for (const part of partsOf(next).reverse()) open.push(part);
  }
  return texts;
}

function partsOf({ name, value, isPrivate, isKey }: NamedValue): NamedValue[] {
  if (Array.isArray(value)) return value.map((item: unknown) => ({ name, value: item, isPrivate, isKey }));
  if (!isObject(value)) return [];
  const isMarked = isPrivate || isMarkedPrivate(value);
  return Object.entries(value).map(([key, item]) => ({
    name: key,
    value: item,
    isPrivate: isMarked,
    isKey: isKey || KEY_NAME.test(key),
  }));
}
