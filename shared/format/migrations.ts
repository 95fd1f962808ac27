import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { markdownOfPlain } from '#shared/text/code/plainDetail.ts';

/** A format version in its two parts. */
export interface FormatVersion {
  readonly major: number;
  readonly minor: number;
}

/** Reads `1.0`; null for anything else, including numbers and versions before 1.0, which never existed. */
export function parseFormatVersion(value: unknown): FormatVersion | null {
  const match = typeof value === 'string' ? /^([1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(value) : null;
  return match === null ? null : { major: Number(match[1]), minor: Number(match[2]) };
}

/** A JSON object as it was read; nothing about its content is known yet. */
export type RawDocument = Readonly<Record<string, unknown>>;

/** One step of the format. It is pure and returns a new document; `schemaVersion` is set for it. */
export interface Migration {
  /** Named after what it does, such as `AddKnownAt`; it appears in messages. */
  readonly name: string;
  /** `major.minor` that it reads. */
  readonly from: string;
  /** `major.minor` that it writes: the next minor, or the next major with minor 0. */
  readonly to: string;
  readonly up: (document: RawDocument) => RawDocument;
}

/**
 * Every step since version 1.0, oldest first and without a gap: each begins where the one before it
 * ended, and the last ends at `SCHEMA_VERSION`. Each is run on a file of its own version
 * (test/fixtures/incidents/versions) by a test that knows which keys it may change.
 */
export const MIGRATIONS: readonly Migration[] = [
  // Causes may say what else they explain, and what shows them in words; all of it may be left out.
  { name: 'AddCauseLinks', from: '1.0', to: '1.1', up: (document) => document },
  // Meetings may say which block was gone to, what the room said at the end, and what was held before.
  { name: 'AddMeetingRecords', from: '1.1', to: '1.2', up: (document) => document },
  // Language hints that were let stand; may be left out.
  { name: 'AddDismissedHints', from: '1.2', to: '1.3', up: (document) => document },
  // How it was decided to write, findings that were let stand, the public version's own texts, and what
  // an export looked like; may all be left out.
  { name: 'AddDecisionAndPublishing', from: '1.3', to: '1.4', up: (document) => document },
  // What a merge of two people's changes left to be decided; may be left out.
  { name: 'AddConflicts', from: '1.4', to: '1.5', up: (document) => document },
  // Pictures at events and answers, whose files lie beside the incident's; may be left out.
  { name: 'AddPictures', from: '1.5', to: '1.6', up: (document) => document },
  // Graphs, pictures at rows of the impact and at the summary, the day on which an action became done, its team and until
  // when it is left alone, a block of the agenda for promises, who was asked before the meeting, and what was put away; all
  // may be left out. The detail of an event is Markdown, and was plain text.
  { name: 'AddEvidenceAndPromises', from: '1.6', to: '1.7', up: withMarkdownDetails },
];

function withMarkdownDetails(document: RawDocument): RawDocument {
  const { timeline } = document;
  return Array.isArray(timeline) ? { ...document, timeline: timeline.map(withMarkdownDetail) } : document;
}

function withMarkdownDetail(event: unknown): unknown {
  if (typeof event !== 'object' || event === null || !('detail' in event)) return event;
  return typeof event.detail === 'string' ? { ...event, detail: markdownOfPlain(event.detail) } : event;
}

/**
 * Runs the steps from the document's version on. A version that no step begins at is left as it is:
 * it is current, or newer. A step that throws makes the file unreadable, never half migrated.
 */
export function migrate(
  document: RawDocument,
  migrations: readonly Migration[],
): Result<RawDocument, AppError> {
  const first = migrations.findIndex((migration) => migration.from === document.schemaVersion);
  let current = document;
  for (const migration of first === -1 ? [] : migrations.slice(first)) {
    try {
      current = { ...migration.up(current), schemaVersion: migration.to };
    } catch (cause) {
      const reason = `step ${migration.name}: ${cause instanceof Error ? cause.message : String(cause)}`;
      return err(appError('migration-failed', { reason }));
    }
  }
  return ok(current);
}

/** Parts that a file of another program hardly has together with a title. */
const PARTS = ['severity', 'timeline', 'milestones', 'impact', 'causes', 'actions', 'summary', 'timeZone'];

/** Whether a JSON value is meant to be an incident, however wrong its details are. */
export function isIncidentShape(value: unknown): value is RawDocument {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return ['schemaVersion', 'title'].some((key) => key in value) && PARTS.some((key) => key in value);
}
