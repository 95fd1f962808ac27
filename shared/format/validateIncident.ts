import type { z } from 'zod';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { describeValue } from '#shared/format/describeValue.ts';
import type { RawDocument } from '#shared/format/migrations.ts';
import { placeOf } from '#shared/format/placeOf.ts';
import type { NoteRepair } from '#shared/format/repairIncident.ts';
import { incidentSchema } from '#shared/format/schema.ts';
import { repairValues } from '#shared/format/valueRepairs.ts';
import { counted } from '#shared/text/phrases.ts';

/** Repairing one value can uncover the next: an unknown word inside something that was read as left out. */
const MAX_ROUNDS = 4;

/**
 * The document as an incident, with unknown words put right (in the document itself, which belongs to
 * this reading); or the first place that has no safe reading, with what was expected and found there.
 */
export function validateIncident(document: unknown, note: NoteRepair): Result<Incident, AppError> {
  for (let round = 1; ; round += 1) {
    const outcome = incidentSchema.safeParse(document, { reportInput: true });
    if (outcome.success) return ok(outcome.data);
    const { issues } = outcome.error;
    const left = repairValues(document, issues, note);
    const [first] = left.length > 0 || round === MAX_ROUNDS ? [...left, ...issues] : [];
    if (first !== undefined) return err(invalid(first, left.length - 1));
  }
}

function invalid(issue: z.core.$ZodIssue, others: number): AppError {
  const more = others > 0 ? `; ${counted(others, 'more place')} like this` : '';
  const reason = `expected ${expectedBy(issue)}, found ${describeValue(issue.input)}${more}`;
  return appError('file-invalid', { place: placeOf(issue.path), reason });
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    default:
      return issue.message;
  }
}

const EPOCH = '1970-01-01T00:00:00+00:00';

/**
 * Gives a file that was written by hand the parts it cannot do without: an id made from its own
 * text, so that opening it twice gives the same one, and the two dates.
 */
export function fillMissing(document: RawDocument, text: string, note: NoteRepair): RawDocument {
  const fill = (key: string, make: () => string) => {
    if (document[key] !== undefined && document[key] !== null && document[key] !== '') return {};
    const value = make();
    note(key, `left out: read as "${value}"`);
    return { [key]: value };
  };
  const createdAt = () => firstTime([document.createdAt, document.updatedAt, ...eventTimes(document)]);
  return {
    ...document,
    ...fill('id', () => `incident-${fingerprint(text)}`),
    ...fill('timeZone', () => 'UTC'),
    ...fill('createdAt', createdAt),
    ...fill('updatedAt', () => firstTime([document.updatedAt, createdAt()])),
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
