import { isRecording } from '#shared/import/chats/recording.ts';
import { textHead } from '#shared/import/packed/textHead.ts';

/** Longer texts are recognised by their beginning. Characters. */
const LOOKED_AT = 20_000;

/** The kinds of text that hold no lines of a timeline, or may, with what tells each. */
const KINDS: readonly (readonly [kind: string, looks: (start: string) => boolean])[] = [
  // Before JSON, which begins with a bracket as well.
  ['a transcript of a recording', isRecording],
  ['a Debrief incident', (start) => /^\s*\{/.test(start) && /"schemaVersion"\s*:/.test(start)],
  ['JSON exported from a chat', (start) => isJson(start) && /"(?:ts|user|messages|author)"\s*:/.test(start)],
  ['JSON', isJson],
  [
    'a web page (HTML)',
    (start) => /^\s*(?:<!doctype html|<html|<(?:body|div|table|p|h[1-6]|ac:)\b)/i.test(start),
  ],
  ['XML', (start) => /^\s*<\?xml\b/.test(start)],
  ['a rich text file (RTF)', (start) => /^\{\\rtf/.test(start)],
  [
    'a list of events of Kubernetes, with ages instead of times (-o json has the times)',
    (start) => /^(?:NAMESPACE\s+)?LAST SEEN\s+TYPE\s+REASON/.test(start),
  ],
  ['a calendar (iCalendar)', (start) => /^BEGIN:VCALENDAR\b/.test(start)],
  [
    'an e-mail',
    (start) => /^(?:(?:From|To|Subject|Date|Message-ID|Received|MIME-Version):.*\r?\n){2}/im.test(start),
  ],
  ['a table with commas (CSV)', (start) => isSeparated(start, ',')],
  ['a table with semicolons (CSV)', (start) => isSeparated(start, ';')],
  ['a table with tabs (TSV)', (start) => isSeparated(start, '\t')],
  [
    'a Markdown document',
    (start) => /^#{1,6}\s|^[^\S\r\n]*\|.*\|[^\S\r\n]*$|^(?:[-*+]|\d+\.)\s/m.test(start),
  ],
];

/** What a text seems to be, by what stands in it: `a table with commas (CSV)`. */
export function textKind(text: string): string {
  const packed = textHead(text)?.is;
  if (packed !== undefined) return `${packed.charAt(0).toLowerCase()}${packed.slice(1)}`;
  const start = text.slice(0, LOOKED_AT).replace(/^\ufeff/, '');
  return KINDS.find(([, looks]) => looks(start))?.[0] ?? 'plain text';
}

/** A chat begins its lines with a clock in brackets: a number in a list of JSON ends with the comma. */
function isJson(start: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*(?:[{["\]]|-?\d[\d.eE+-]*\s*[,\]]|$))/.test(start) && /[}\]"]/.test(start);
}

/** Three lines or more with as many separators each, or two and nothing else. */
function isSeparated(start: string, separator: string): boolean {
  const lines = start
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const counts = lines.slice(0, -1).map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1);
  const [first = 0] = counts;
  const alike = counts.filter((count) => count === first).length;
  return first > 0 && lines.length > 1 && alike * 4 >= counts.length * 3 && !/[.!?]$/.test(lines[0] ?? '');
}

const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a ZIP archive, such as a DOCX, an XLSX or the export of a chat', [0x50, 0x4b, 0x03, 0x04]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a picture (PNG)', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture (JPEG)', [0xff, 0xd8, 0xff]],
  ['a picture (GIF)', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What a file is that is no text, by its first bytes; null when it may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}
