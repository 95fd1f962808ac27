import { ok, type Result } from '#shared/basics/result.ts';
import type { FileEnding, PictureEnding } from '#shared/domain/incident/picture.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { cleanPicture, isPicture } from '#shared/privacy/pictures/cleanPicture.ts';
import { hasText, refused, tooManyBytes } from '#shared/privacy/pictures/pictureBytes.ts';

/** A picture or another file as an incident may have it; see `Picture` for what its numbers say. */
export interface CleanEvidence {
  readonly bytes: Uint8Array;
  readonly ending: PictureEnding | FileEnding;
  readonly width: number;
  readonly height: number;
  readonly parts?: number;
}

/**
 * A file as it lies beside an incident, known by its content and never by its name. A picture is cleaned. A text has
 * nothing beside its words but the mark of its encoding, which goes. A PDF stays as it is, with what it says of its author:
 * it never leaves for the public.
 */
export function cleanEvidence(bytes: Uint8Array): Result<CleanEvidence, AppError> {
  const tooMany = tooManyBytes(bytes.length);
  if (tooMany !== null) return refused(tooMany);
  if (isPicture(bytes)) return cleanPicture(bytes);
  if (hasText(bytes, '%PDF-', 0)) return cleanPdf(bytes);
  const text = textOf(bytes);
  return text === null ? cleanPicture(bytes) : ok(textFile(text));
}

const END_OF_PDF = 1024;

function cleanPdf(bytes: Uint8Array): Result<CleanEvidence, AppError> {
  const end = latin1(bytes.subarray(-END_OF_PDF));
  if (!end.includes('%%EOF')) return refused('it is a PDF that is damaged or cut off');
  return ok({ bytes, ending: 'pdf', width: 0, height: 0, ...pagesOf(bytes) });
}

/** How many pages a PDF names in the open; newer ones pack their list, so that a page has to count them. */
function pagesOf(bytes: Uint8Array): { readonly parts?: number } {
  const counts = latin1(bytes).match(/\/Type\s*\/Page(?![\w])/g);
  return counts === null ? {} : { parts: counts.length };
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Control characters but those that lay a text out, or colour the lines of a terminal. */
const NO_TEXT = new RegExp('[^\\P{Cc}\\t\\n\\r\\f\\v\\x1b]', 'u');

/** The words of a text in UTF-8, or in UTF-16 that says so; null where the bytes are no text. */
function textOf(bytes: Uint8Array): string | null {
  const encoding = hasText(bytes, '\xff\xfe', 0) ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return NO_TEXT.test(text) || text.trim() === '' ? null : text;
  } catch {
    return null; // The decoder says only so that the bytes are no text.
  }
}

function textFile(text: string): CleanEvidence {
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\n|\r/);
  const isTable = isSeparated(lines.filter((line) => line !== '').slice(0, 50));
  return {
    bytes: new TextEncoder().encode(text),
    ending: isTable ? 'csv' : 'txt',
    width: 0,
    height: 0,
    parts: isTable ? lines.length - 1 : lines.length,
  };
}

/** Whether each line has as many commas, semicolons or tabs as the first, outside of quotation marks. */
function isSeparated(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const plain = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  return [',', ';', '\t'].some((sign) => {
    const [first = 0, ...others] = plain.map((line) => line.split(sign).length);
    return first > 1 && others.every((count) => count === first);
  });
}
