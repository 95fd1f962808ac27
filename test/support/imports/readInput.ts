import { zipSync } from 'fflate';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { type ImportSource, sourceOfFile } from '#shared/import/source/importSource.ts';

export const UTC_CONTEXT: ImportContext = {
  timeZone: 'UTC',
  isZoneGuessed: true,
  day: { year: 2026, month: 11, day: 29 },
  latest: { year: 2026, month: 11, day: 29 },
};

export function bytesOf(content: unknown): Uint8Array {
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
}

export function sourceOf(content: unknown, name = 'input'): ImportSource {
  return sourceOfBytes(name, bytesOf(content));
}

export function sourceOfBytes(name: string, bytes: Uint8Array): ImportSource {
  const source = sourceOfFile(name, bytes);
  if (!source.ok) throw new Error(source.error.code);
  return source.value;
}

/** The source of a file whose text may be packed; the error’s words where it is refused. */
export async function unpackedSource(bytes: Uint8Array | string): Promise<ImportSource | string> {
  const source = await readableSource(
    'input',
    typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
  );
  return source.ok ? source.value : (source.error.reason ?? source.error.code);
}

/** The draft of such a file. */
export async function unpackedDraft(
  bytes: Uint8Array | string,
  context: Partial<ImportContext> = {},
): Promise<ImportDraft> {
  const source = await unpackedSource(bytes);
  if (typeof source === 'string') throw new Error(source);
  return draftOf(source, context);
}

/** An archive of files by their paths. */
export function archiveOf(files: Readonly<Record<string, unknown>>): ImportSource {
  return sourceOfBytes('export.zip', zipOf(files));
}

export function zipOf(files: Readonly<Record<string, unknown>>): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [path, bytesOf(content)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** The draft of a source that some form reads. */
export function draftOf(source: ImportSource, context: Partial<ImportContext> = {}): ImportDraft {
  const draft = readSource(source, { ...UTC_CONTEXT, ...context });
  if (draft === null) throw new Error('no form reads it');
  return draft;
}

/** `10:02 Bo: words`, in the order of the draft. */
export function linesOf({ events }: ImportDraft): readonly string[] {
  return events.map(({ occurredAt, actor, title }) => {
    const at = occurredAt === null ? '–' : `${occurredAt.slice(5, 10)} ${occurredAt.slice(11, 16)}`;
    return `${at} ${actor === undefined ? '' : `${actor}: `}${title}`;
  });
}
