import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import type { DraftAction, DraftEvent, ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The lists of an incident whose things a document has. */
export type ReturnedList = 'impact' | 'timeline' | 'causes' | 'actions' | ItemListName;

/** A text or a value that a document says otherwise than when it was exported. */
interface FieldChange {
  readonly kind: 'field';
  /** The thing; null for a field of the incident itself, or of its publication. */
  readonly of: { readonly list: ReturnedList; readonly id: string } | null;
  readonly field: string;
  /** As it was when the document left; absent: it was left out. */
  readonly base: string | undefined;
  readonly theirs: string | undefined;
  /** A text in words, of which both sides may have changed a part. */
  readonly isWords: boolean;
}

/** Fields of the incident itself that a document shows. */
export type OwnField = 'title' | 'severity' | 'status' | 'summary' | 'failure' | 'rootCause' | PublicText;

export interface Addition {
  readonly kind: 'added';
  readonly thing:
    | { readonly list: 'timeline'; readonly value: DraftEvent }
    | { readonly list: 'actions'; readonly value: DraftAction }
    | { readonly list: 'impact'; readonly value: ImportDraft['impact'][number]['value'] }
    | { readonly list: ItemListName; readonly value: string };
}

interface Removal {
  readonly kind: 'removed';
  readonly of: { readonly list: Exclude<ReturnedList, 'causes'>; readonly id: string };
}

/** Something that somebody said about the document, or wrote where the incident has no place for it. */
interface Note {
  readonly kind: 'note';
  /** Who said it; empty where the document does not tell. */
  readonly by: string;
  readonly text: string;
  /** The words that it is about; empty: nothing tells. */
  readonly about: string;
  readonly isComment: boolean;
  /** What it is listed under; absent: by what it is. */
  readonly heading?: string;
  /** Its place in the timeline; absent or null: none. */
  readonly at?: Timestamp | null;
}

/** One thing to accept or to leave. */
export type ReturnedChange = (FieldChange | Addition | Removal | Note) & {
  /** The lines of the document that say it; absent for what it no longer says. */
  readonly lines?: LineRange;
};

/** What a document that came home says otherwise than when it left. */
export interface ReturnedDocument {
  /** The file's name, for the notes. */
  readonly name: string;
  /** Changes in the order of the document, then notes. */
  readonly changes: readonly ReturnedChange[];
  /** Who filled in the sheet that it is, as they were asked; absent: it is no sheet. */
  readonly answeredBy?: string;
  /** Whether it holds the comments of a review, and no document. */
  readonly isReview?: true;
  /** What else stood in it and is left, as a sentence; absent or empty: nothing. */
  readonly besides?: string;
}

/** The incident with everything in its place, for a change of one of its own fields. */
export function ownValue(incident: Incident, field: string): string | undefined {
  const holder = isPublicField(field) ? incident.publication : incident;
  const value: unknown = Reflect.get(holder, field);
  return typeof value === 'string' ? value : undefined;
}

/** The texts for the public are fields of the publication. */
const PUBLIC_FIELDS: Readonly<Record<PublicText, true>> = {
  publicTitle: true,
  publicSummary: true,
  publicDuration: true,
  publicPrevention: true,
  apology: true,
};

export function isPublicField(field: string): field is PublicText {
  return Object.hasOwn(PUBLIC_FIELDS, field);
}
