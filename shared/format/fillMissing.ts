import type { RawDocument } from '#shared/format/migrations.ts';
import type { NoteRepair } from '#shared/format/repairIncident.ts';

const EPOCH = '1970-01-01T00:00:00+00:00';

/**
 * Gives a file that was written by hand the parts it cannot do without: an id made from its own
 * text, so that opening it twice gives the same one, and the two dates.
 */
export function fillMissing(document: RawDocument, text: string, note: NoteRepair): RawDocument {
  const fill = (key: string, value: string) => {
    if (document[key] !== undefined && document[key] !== null && document[key] !== '') return {};
    note(key, `left out: read as "${value}"`);
    return { [key]: value };
  };
  const createdAt = firstTime([document.createdAt, document.updatedAt, ...eventTimes(document)]);
  return {
    ...document,
    ...fill('id', `incident-${fingerprint(text)}`),
    ...fill('timeZone', 'UTC'),
    ...fill('createdAt', createdAt),
    ...fill('updatedAt', firstTime([document.updatedAt, createdAt])),
  };
}

function firstTime(candidates: readonly unknown[]): string {
  return (
    candidates.find((candidate) => typeof candidate === 'string' && candidate !== '')?.toString() ?? EPOCH
  );
}

function eventTimes(document: RawDocument): unknown[] {
  if (!Array.isArray(document.timeline)) return [];
  return document.timeline.map((event: unknown) =>
    typeof event === 'object' && event !== null && 'occurredAt' in event ? event.occurredAt : null,
  );
}

/** A short number that differs for different texts (FNV-1a, 32 bits); it protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
