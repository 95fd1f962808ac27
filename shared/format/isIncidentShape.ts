import type { RawDocument } from '#shared/format/migrations.ts';

/** Parts that a file of another program hardly has together with a title. */
const PARTS = ['severity', 'timeline', 'milestones', 'impact', 'causes', 'actions', 'summary', 'timeZone'];

/** Whether a JSON value is meant to be an incident, however wrong its details are. */
export function isIncidentShape(value: unknown): value is RawDocument {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return ['schemaVersion', 'title'].some((key) => key in value) && PARTS.some((key) => key in value);
}
