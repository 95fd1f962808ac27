import { unzipSync } from 'fflate';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { decodeInput } from '#shared/import/source/decodeInput.ts';
import { withoutGraphql } from '#shared/import/source/graphqlAnswer.ts';
import { plainJson } from '#shared/import/source/relaxedJson.ts';

/** One file of several that belong together. */
export interface SourceMember {
  /** From the folder or archive, with slashes: `incident-42/2026-03-10.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Something that a person brought. Its name tells nothing but a day. */
export interface ImportSource {
  /** Without its folder. */
  readonly name: string;
  /** Null for several files, and for what is no text. */
  readonly text: string | null;
  /** The text as JSON; also the values of lines that are JSON each. Undefined for what is none. */
  readonly json: unknown;
  /** What a folder or a ZIP archive holds, in the order of paths; empty for a single text. */
  readonly members: readonly SourceMember[];
}

/** An archive that holds more than this, with the archives in it, is not unpacked. Bytes. */
export const MOST_UNPACKED = 200_000_000;
/** No program writes one path as often into an archive. */
const MOST_OF_ONE_PATH = 100;

/**
 * A single file by its content. A damaged archive has no members, and no text; one that holds more than can be unpacked
 * is refused as a whole (`input-too-large`), for a part of it would look like all of it.
 */
export function sourceOfFile(name: string, bytes: Uint8Array): Result<ImportSource, AppError> {
  if (!isZip(bytes)) return ok(sourceOfText(name, decodeInput(bytes)));
  const members = unpacked(bytes);
  return members === 'too large' ? err(tooMuchUnpacked(name)) : ok(sourceOfFiles(name, members));
}

/** That an archive is refused for what it holds. */
export function tooMuchUnpacked(file: string): AppError {
  const reason = `it holds more than ${MOST_UNPACKED / 1_000_000} MB when it is unpacked`;
  return appError('input-too-large', { file, reason });
}

/** Several files that belong together, such as those of a folder. */
export function sourceOfFiles(name: string, members: readonly SourceMember[]): ImportSource {
  const sortedMembers = [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { name, text: null, json: undefined, members: sortedMembers };
}

/** A text that was pasted or decoded already. */
export function sourceOfText(name: string, written: string | null): ImportSource {
  // Old Macs end lines with a carriage return alone; no form needs to know that.
  const text = written === null ? null : written.replace(/\r(?!\n)/g, '\n');
  return { name, text, json: text === null ? undefined : withoutGraphql(jsonOf(text)), members: [] };
}

/** Comments above the first thing in JSON, and its first sign. */
const JSON_BEGINS = /^\s*(?:(?:\/\/|#)[^\n]*\n\s*|\/\*[\s\S]{0,2000}?\*\/\s*){0,40}[[{]/;
/** A line that is only a comment, among lines of JSON. */
const COMMENT = /^\s*(?:\/\/|#)/;

/** The JSON of a text, or of each of its lines, also with comments and commas behind the last thing; undefined for any other text. */
export function jsonOf(text: string): unknown {
  if (!JSON_BEGINS.test(text)) return undefined;
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !COMMENT.test(line));
  const values = lines.map((line) => (line.trimStart().startsWith('{') ? parsed(line) : undefined));
  if (values.length > 1 && values.every((value) => value !== undefined)) return values;
  // Pages of answers stand behind each other, with nothing between them.
  const pages = /\}\s*\{\s*"data"/.test(text)
    ? parsed(`[${text.replace(/\}\s*(?=\{\s*"data")/g, '},')}]`)
    : undefined;
  if (Array.isArray(pages)) return pages;
  const plain = plainJson(text);
  return plain === null ? undefined : parsed(plain);
}

/** No program nests things further than this; whoever walks through them would run out of room. */
const DEEPEST = 500;

function parsed(text: string): unknown {
  try {
    return isDeeper(text, DEEPEST) ? undefined : JSON.parse(text);
  } catch {
    return undefined; // JSON.parse says only by throwing that a text is none.
  }
}

/** Whether things stand in each other more often than that; brackets within strings do not count. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isString = !isString;
    else if (isString) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** Whether bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** How much an archive holds as its own list says it, without unpacking it; nothing of a damaged one. Bytes. */
export function sizeOfArchive(archive: Uint8Array): number {
  return listOf(archive).size;
}

/** The size of the files in an archive, and how many of them have one path at most. */
function listOf(archive: Uint8Array): { readonly size: number; readonly ofOnePath: number } {
  let size = 0;
  const counts = new Map<string, number>();
  try {
    unzipSync(archive, {
      filter: ({ originalSize, name }) => {
        if (!isContent(name)) return false;
        size += originalSize;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return false;
      },
    });
  } catch {
    return { size: 0, ofOnePath: 0 }; // fflate reports a damaged archive only by throwing.
  }
  return { size, ofOnePath: Math.max(0, ...new Set(counts.values())) };
}

function isContent(path: string): boolean {
  return !path.endsWith('/') && !path.startsWith('__MACOSX/');
}

function unpacked(archive: Uint8Array): readonly SourceMember[] | 'too large' {
  const { size, ofOnePath } = listOf(archive);
  if (size > MOST_UNPACKED) return 'too large';
  if (ofOnePath > MOST_OF_ONE_PATH) return 'too large';
  try {
    return Array.from({ length: ofOnePath }, (_nothing, place) => unpackedAt(archive, place)).flat();
  } catch {
    return []; // fflate reports a damaged archive only by throwing.
  }
}

/** The first file of each path; with `place` 1 the second where there is one: `notes (2).md`. */
function unpackedAt(archive: Uint8Array, place: number): readonly SourceMember[] {
  const seen = new Map<string, number>();
  const files = unzipSync(archive, {
    filter: ({ name }) => {
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return isContent(name) && before === place;
    },
  });
  return Object.entries(files).map(([path, bytes]) => ({
    path: place === 0 ? path : path.replace(/(\.[^./]*)?$/, ` (${place + 1})$1`),
    bytes,
  }));
}
