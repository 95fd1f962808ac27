import { basename } from 'node:path';
import { foreignPictures, type PrintTicked } from '#electron/export/foreignPictures.ts';
import { readBack } from '#electron/export/readBack.ts';
import type { Inspect } from '#electron/files/atomicWrite.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience, ExportFormat } from '#shared/domain/incident/publication.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { PrivateWord } from '#shared/language/languageTerms.ts';
import type { ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { countedInWords } from '#shared/text/phrases.ts';

/** What was, or is about to be, handed out. */
export interface Exported {
  readonly incident: Incident;
  readonly audience: Audience;
  readonly format: ExportFormat;
  /** The team's private words, from `language.txt`. */
  readonly ownWords: readonly PrivateWord[];
  /** What the pictures of a PDF are compared with. */
  readonly printTicked?: PrintTicked;
}

/**
 * Looks at a written file before it takes its place: what it says, and what it is called, is searched for every
 * private string of the incident. The answer is null, `export-leaks`, or `export-unverified` when it cannot be
 * read. An internal document is taken as it is.
 */
export function inspectExport(exported: Exported, path: string): Inspect {
  return async (read) => {
    if (exported.audience === 'internal') return null;
    const name: ReadPart = { where: 'the file name', text: basename(path) };
    const bytes = await read().catch(unreadable);
    if ('code' in bytes) return bytes;
    const { incident, format, printTicked } = exported;
    const refused = await refusal(exported, async () => [...(await readBack(format, bytes)), name]);
    return (
      refused ?? pictureRefusal(await foreignPictures(incident, format, bytes, printTicked).catch(unreadable))
    );
  };
}

/** The same for parts that were read already, such as what a clipboard holds. */
export async function refusal(
  { incident, ownWords }: Pick<Exported, 'incident' | 'ownWords'>,
  read: () => Promise<readonly ReadPart[]>,
): Promise<AppError | null> {
  const parts = await read().catch(unreadable);
  if ('code' in parts) return parts;
  const leaks = incidentLeaks(incident, parts, ownWords);
  if (leaks.length === 0) return null;
  const reason = countedInWords(leaks.length, 'private string').toLowerCase();
  return appError('export-leaks', { reason, leaks });
}

/** The same for a page that is printed or copied, with its pictures in it. */
export async function publicPageRefusal(
  searched: Pick<Exported, 'incident' | 'ownWords'>,
  html: string,
): Promise<AppError | null> {
  const refused = await refusal(searched, async () => readHtml(html));
  return refused ?? pictureRefusal(await foreignPictures(searched.incident, 'html', Buffer.from(html)));
}

function pictureRefusal(foreign: number | AppError): AppError | null {
  if (typeof foreign !== 'number') return foreign;
  const reason = 'it holds a picture that nobody ticked for the public';
  return foreign === 0 ? null : appError('export-unverified', { reason });
}

function unreadable(cause: unknown): AppError {
  return appError('export-unverified', { reason: cause instanceof Error ? cause.message : String(cause) });
}
