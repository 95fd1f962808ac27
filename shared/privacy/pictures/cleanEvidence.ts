import { ok, type Result } from '#shared/basics/result.ts';
import type { FileEnding, PictureEnding } from '#shared/domain/incident/picture.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { withoutPdfMetadata } from '#shared/privacy/pictures/cleanPdf.ts';
import { cleanPicture, isPicture } from '#shared/privacy/pictures/cleanPicture.ts';
import { hasText, latin1, refused, tooManyBytes } from '#shared/privacy/pictures/pictureBytes.ts';

/** A picture or another file as an incident may have it; see `Picture` for what its numbers say. */
interface CleanEvidence {
  readonly bytes: Uint8Array;
  readonly ending: PictureEnding | FileEnding;
  readonly width: number;
  readonly height: number;
  readonly parts?: number;
  readonly isAnonymous?: boolean;
}

/**
 * A file as it lies beside an incident, known by its content and never by its name. A picture is cleaned. A text has
 * nothing beside its words but the mark of its encoding, which goes. A PDF loses what it says of its author where that is
 * sure, and else stays as it is; it never leaves for the public.
 */
export function cleanEvidence(bytes: Uint8Array): Result<CleanEvidence, AppError> {
  const tooMany = tooManyBytes(bytes.length);
  if (tooMany !== null) return refused(tooMany);
  if (isPicture(bytes)) return cleanPicture(bytes);
  if (hasText(bytes, '%PDF-', 0)) return cleanPdf(bytes);
  const text = textOf(bytes);
  // A drawing is taken in as the pixels that it makes, never as what it is written in.
  if (text === null || /<svg[\s>]/i.test(text.slice(0, 1000))) return cleanPicture(bytes);
  const file = textFile(text);
  // UTF-16 may grow, and a larger file would not be read again.
  const tooManyNow = tooManyBytes(file.bytes.length);
  return tooManyNow === null ? ok(file) : refused(tooManyNow);
}

const END_OF_PDF = 1024;

function cleanPdf(bytes: Uint8Array): Result<CleanEvidence, AppError> {
  const end = latin1(bytes.subarray(-END_OF_PDF));
  if (!end.includes('%%EOF')) return refused('it is a PDF that is damaged or cut off');
  const file = { ending: 'pdf', width: 0, height: 0, ...pagesOf(bytes) } as const;
  const anonymous = withoutPdfMetadata(bytes);
  return ok(anonymous === null ? { ...file, bytes } : { ...file, bytes: anonymous, isAnonymous: true });
}

/** How many pages a PDF names in the open; newer ones pack their list, so that a page has to count them. */
function pagesOf(bytes: Uint8Array): { readonly parts?: number } {
  const counts = latin1(bytes).match(/\/Type\s*\/Page(?![\w])/g);
  return counts === null ? {} : { parts: counts.length };
}

/** Control characters but those that lay a text out, or colour the lines of a terminal. */
const NO_TEXT = /[^\P{Cc}\t\n\r\f\v]/u;
const ESCAPE = String.fromCharCode(27);

/** The words of a text in UTF-8, or in UTF-16 that says so; null where the bytes are no text. */
function textOf(bytes: Uint8Array): string | null {
  const encoding = hasText(bytes, '\xff\xfe', 0) ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return NO_TEXT.test(text.replaceAll(ESCAPE, '')) || text.trim() === '' ? null : text;
  } catch {
    return null; // The decoder says only so that the bytes are no text.
  }
}

/** Of a text, in characters: enough to see whether it is a table. */
const BEGINNING = 200_000;

function textFile(text: string): CleanEvidence {
  const count = lineCount(text);
  const beginning = text.slice(0, BEGINNING).split(/\r\n|\n|\r/);
  // The last line of a part may be cut.
  if (text.length > BEGINNING) beginning.pop();
  const isTable = isSeparated(beginning.filter((line) => line !== '').slice(0, 50));
  return {
    bytes: new TextEncoder().encode(text),
    ending: isTable ? 'csv' : 'txt',
    width: 0,
    height: 0,
    parts: isTable ? count - 1 : count,
  };
}

/** Line breaks at the end begin no line. Twenty million characters are walked through, and kept as no list of lines. */
function lineCount(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  let count = 1;
  for (let at = 0; at < end; at += 1) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
}

/**
 * Whether each line has as many commas, semicolons or tabs as the first, outside of quotation marks. Commas that all have a
 * space behind them are those of sentences, as in a log that says the same of each moment.
 */
function isSeparated(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const plain = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  const isProse = !plain.some((line) => /,\S/.test(line));
  return [...(isProse ? [] : [',']), ';', '\t'].some((sign) => {
    const [first = 0, ...others] = plain.map((line) => line.split(sign).length);
    return first > 1 && others.every((count) => count === first);
  });
}
