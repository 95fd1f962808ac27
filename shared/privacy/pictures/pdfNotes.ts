import { valueEnd } from '#shared/privacy/pictures/pdfObjects.ts';

/** What notes, marks and stamps on a page say of who made them, and when. */
interface SaidOfNotes {
  /** Texts with their brackets, by their places in the file. */
  readonly texts: readonly { readonly from: number; readonly to: number }[];
  /** The numbers of objects that hold such a text. */
  readonly objects: readonly number[];
}

/** Of an annotation: its author (and the name of a field), its name for programs, when it was changed and made. */
const SAID = new Set(['T', 'NM', 'M', 'CreationDate']);

/** Annotations by PDF 2.0, table 171, without links and fields: in old files only this says that they are one. */
const NOTES = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Stamp Ink Popup FileAttachment Sound Redact'.split(
    ' ',
  ),
);

interface OpenDictionary {
  isNote: boolean;
  /** Its `T` is the name of a field, which forms are held together by. */
  isField: boolean;
  readonly said: { readonly key: string; readonly from: number; readonly to: number }[];
  readonly referred: { readonly key: string; readonly number: number }[];
}

/**
 * Finds what annotations say of their makers between two places of a PDF, in dictionaries within each other too. What a note
 * itself says is left, since the page shows it. The text has a sign for each byte.
 */
export function saidOfNotes(text: string, from: number, end: number): SaidOfNotes {
  const texts: { from: number; to: number }[] = [];
  const objects: number[] = [];
  const open: OpenDictionary[] = [];
  for (let at = from; at < end; ) {
    if (text.startsWith('<<', at)) {
      open.push({ isNote: false, isField: false, said: [], referred: [] });
      at += 2;
    } else if (text.startsWith('>>', at)) {
      const closed = open.pop();
      const isMeant = ({ key }: { readonly key: string }) => key !== 'T' || closed?.isField !== true;
      if (closed?.isNote === true) {
        texts.push(...closed.said.filter(isMeant));
        objects.push(...closed.referred.filter(isMeant).map(({ number }) => number));
      }
      at += 2;
    } else if (text[at] === '(' || text[at] === '<') {
      at = valueEnd(text, at) ?? end;
    } else if (text[at] === '/') {
      at = afterKey(text, at, open.at(-1));
    } else at += 1;
  }
  return { texts, objects };
}

/** Notes what a key says, and answers where to go on: behind it, or behind its value if that is looked at. */
function afterKey(text: string, at: number, dictionary: OpenDictionary | undefined): number {
  const key = nameAt(text, at);
  const behind = at + 1 + key.length;
  if (dictionary === undefined) return behind;
  let value = behind;
  while (/\s/.test(text[value] ?? '')) value += 1;
  if (key === 'Type' || key === 'Subtype') {
    const name = nameAt(text, value);
    if (name === 'Annot' || NOTES.has(name)) dictionary.isNote = true;
    if (name === 'Widget') dictionary.isField = true;
    return name === '' ? behind : value + 1 + name.length;
  }
  if (!SAID.has(key)) return behind;
  const isText = text[value] === '(' || (text[value] === '<' && text[value + 1] !== '<');
  const to = isText ? valueEnd(text, value) : null;
  if (to !== null) {
    dictionary.said.push({ key, from: value, to });
    return to;
  }
  const number = /^(\d{1,9})\s+\d{1,5}\s+R\b/.exec(text.slice(value, value + 24))?.[1];
  if (number !== undefined) dictionary.referred.push({ key, number: Number(number) });
  return behind;
}

/** The name that begins here, without its slash; empty where none does. */
function nameAt(text: string, at: number): string {
  const name = /\/([^\s()<>[\]{}/%]*)/y;
  name.lastIndex = at;
  return name.exec(text)?.[1] ?? '';
}
