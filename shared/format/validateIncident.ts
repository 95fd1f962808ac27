import type { z } from 'zod';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { describeValue } from '#shared/format/describeValue.ts';
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
