import { basename } from 'node:path';
import { readBack } from '#electron/export/readBack.ts';
import type { Inspect } from '#electron/files/atomicWrite.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience, ExportFormat } from '#shared/domain/incident/publication.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { PrivateWord } from '#shared/language/languageTerms.ts';
import type { ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { countedInWords } from '#shared/text/phrases.ts';

/** What was, or is about to be, handed out. */
export interface Exported {
  readonly incident: Incident;
  readonly audience: Audience;
  readonly format: ExportFormat;
  /** The team's private words, from `language.txt`. */
  readonly ownWords: readonly PrivateWord[];
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
    return refusal(exported, async () => [...(await readBack(exported.format, await read())), name]);
  };
}

/** The same for parts that were read already, such as what a clipboard holds. */
export async function refusal(
  { incident, ownWords }: Pick<Exported, 'incident' | 'ownWords'>,
  read: () => Promise<readonly ReadPart[]>,
): Promise<AppError | null> {
  const parts = await read().catch((cause: unknown) =>
    appError('export-unverified', { reason: cause instanceof Error ? cause.message : String(cause) }),
  );
  if ('code' in parts) return parts;
  const leaks = incidentLeaks(incident, parts, ownWords);
  if (leaks.length === 0) return null;
  const reason = countedInWords(leaks.length, 'private string').toLowerCase();
  return appError('export-leaks', { reason, leaks });
}
