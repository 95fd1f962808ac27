import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { HintField, TextPath } from '#shared/domain/incident/textPath.ts';

/**
 * Whose document may show a text at most; with a thing marked private it is the facilitator's alone.
 * - `public`: everybody's; it is written for the public, or shown to it.
 * - `marked`: everybody's where its thing is marked public, else the company's.
 * - `company`: the company's.
 * - `facilitator`: nobody's; it is in no export and not on the wall.
 */
export type SeenBy = 'public' | 'marked' | 'company' | 'facilitator';

/**
 * What the words of a text mean to the search of a public export for private strings.
 * - `said`: written for the public, or shown to it: its words are no secret, what is secret by its nature still is.
 * - `draft`: what the public text is made from: only names, addresses and identifiers in it are private.
 * - `name`: who was there, or is to do it.
 * - `actor`: who did it, or which program.
 * - `link`: where it is tracked.
 * - `inside`: for the company; secret with a thing marked private.
 * - `marked`: said with a thing marked public, else inside.
 * - `secret`: for the facilitator alone.
 * - `technical`: ids, kinds, moments, and quotations of other fields, as the format defines them.
 */
export type FieldTreatment =
  | 'said'
  | 'draft'
  | 'name'
  | 'actor'
  | 'link'
  | 'inside'
  | 'marked'
  | 'secret'
  | 'technical';

/** A text that a person edits or writes by choosing, with all that the app has to know about it. */
export interface TextField {
  /** Where on the desk it is edited. */
  readonly place: DeskPlace;
  /** What it is called after the title of its place: `done when`. */
  readonly words: string;
  readonly seenBy: SeenBy;
  readonly treatment: FieldTreatment;
  /** Whether Find looks into it, which takes a field of the window that can be gone to. */
  readonly isSearched: boolean;
  /** As which kind of prose it is read for language hints; null: it is no prose, or not the author's. */
  readonly hints: HintField | null;
  /** Its name in the window's key where that is another than in the file. */
  readonly windowName?: string;
}

const INSIDE = { seenBy: 'company', treatment: 'inside', isSearched: true, hints: null } as const;
const MARKED = { ...INSIDE, seenBy: 'marked', treatment: 'marked' } as const;
/** The lists that the public version leaves out whole, whatever is marked in them. */
const LISTED = { ...MARKED, seenBy: 'company' } as const;
const NAME = { ...INSIDE, treatment: 'name' } as const;
const SAID = { ...INSIDE, seenBy: 'public', treatment: 'said' } as const;
/** Kept as it was, without a field of its own in the window. */
const UNSEARCHED = { isSearched: false } as const;

/**
 * Every text of an incident, in the order of the desk: Find, the language hints, the search of a public export and
 * the names of fields in words are made from this table. A new text of the incident's types does not compile before
 * it stands here. `technical` is text that the format itself or the app writes, and no field of the window.
 */
export const TEXT_FIELDS = {
  schemaVersion: 'technical',
  timeZone: 'technical',
  title: { ...SAID, ...UNSEARCHED, place: 'summary', words: 'title' },
  tags: { ...INSIDE, ...UNSEARCHED, place: 'summary', words: 'tags' },
  'trigger.note': { ...INSIDE, ...UNSEARCHED, place: 'summary', words: 'note' },
  'trigger.metThreshold': { ...INSIDE, ...UNSEARCHED, place: 'summary', words: 'threshold' },
  summary: { ...INSIDE, place: 'summary', words: 'summary', treatment: 'draft', hints: 'summary' },

  'impact.metric': { ...MARKED, place: 'impact', words: 'metric' },
  'impact.value': { ...MARKED, place: 'impact', words: 'value' },
  'impact.source': { ...INSIDE, place: 'impact', words: 'source' },
  'impact.computed.month': 'technical',

  'timeline.title': { ...MARKED, place: 'timeline', words: 'title', hints: 'timeline' },
  'timeline.detail': { ...MARKED, place: 'timeline', words: 'detail', hints: 'timeline' },
  'timeline.actor': { ...INSIDE, place: 'timeline', words: 'who', treatment: 'actor' },
  'timeline.source': { ...INSIDE, place: 'timeline', words: 'source' },

  failure: { ...INSIDE, place: 'causes', words: 'failure', treatment: 'draft', hints: 'summary' },
  'causes.question': { ...INSIDE, place: 'causes', words: 'question', hints: 'cause' },
  'causes.answer': { ...INSIDE, place: 'causes', words: 'answer', hints: 'cause' },
  'causes.evidenceNote': { ...INSIDE, place: 'causes', words: 'what shows it' },
  rootCause: { ...INSIDE, place: 'causes', words: 'root cause', hints: 'cause' },
  rootCauseBasis: 'technical',

  'contributingFactors.text': { ...LISTED, place: 'contributingFactors', words: 'text', hints: 'factor' },
  'wentWell.text': { ...LISTED, place: 'wentWell', words: 'text', hints: 'wentWell' },
  'wentPoorly.text': { ...LISTED, place: 'wentWell', words: 'text', hints: 'factor' },
  'gotLucky.text': { ...LISTED, place: 'wentWell', words: 'text', hints: 'wentWell' },

  'actions.title': { ...MARKED, place: 'actions', words: 'title', hints: 'action' },
  'actions.owner': { ...NAME, place: 'actions', words: 'owner' },
  'actions.team': { ...INSIDE, place: 'actions', words: 'team' },
  'actions.doneWhen': { ...INSIDE, place: 'actions', words: 'done when' },
  'actions.ticketUrl': { ...INSIDE, place: 'actions', words: 'ticket', treatment: 'link' },
  'actions.notDoingReason': { ...INSIDE, place: 'actions', words: 'why not' },
  'actions.snoozeReason': { ...INSIDE, place: 'actions', words: 'why it can wait' },
  'actions.snoozedUntil': 'technical',
  'actions.due': 'technical',
  'actions.doneOn': 'technical',

  'lessons.text': { ...LISTED, place: 'lessons', words: 'text', hints: 'lesson' },

  'meeting.facilitator': { ...NAME, place: 'meeting', words: 'facilitator' },
  'meeting.plan.title': { ...INSIDE, place: 'meeting', words: 'title' },
  'meeting.attendees.name': { ...NAME, place: 'meeting', words: 'name' },
  'meeting.attendees.role': { ...INSIDE, place: 'meeting', words: 'role' },
  'meeting.parkingLot.text': { ...INSIDE, place: 'meeting', words: 'text', treatment: 'secret' },
  'meeting.privateNotes': {
    ...INSIDE,
    place: 'meeting',
    words: 'private notes',
    seenBy: 'facilitator',
    treatment: 'secret',
  },
  'meeting.asked.name': { ...NAME, ...UNSEARCHED, place: 'meeting', words: 'name' },
  'meeting.held.facilitator': { ...NAME, ...UNSEARCHED, place: 'meeting', words: 'facilitator' },
  'meeting.held.plan.title': { ...INSIDE, ...UNSEARCHED, place: 'meeting', words: 'title' },
  'meeting.held.attendees.name': { ...NAME, ...UNSEARCHED, place: 'meeting', words: 'name' },
  'meeting.held.attendees.role': { ...INSIDE, ...UNSEARCHED, place: 'meeting', words: 'role' },

  'publication.publicTitle': { ...SAID, place: 'publish', words: 'public title' },
  'publication.publicSummary': { ...SAID, place: 'publish', words: 'what happened', hints: 'summary' },
  'publication.publicDuration': { ...SAID, place: 'publish', words: 'how long it lasted', hints: 'summary' },
  'publication.publicPrevention': {
    ...SAID,
    place: 'publish',
    words: 'what we are doing',
    hints: 'summary',
  },
  /** Read for hints as well: nobody should be blamed in public. */
  'publication.apology': { ...SAID, place: 'publish', words: 'apology', hints: 'summary' },
  /** Looked for in a public export as a whole, whatever it is; see `privateStrings`. */
  'publication.aliases.name': {
    ...INSIDE,
    place: 'publish',
    words: 'names and aliases',
    treatment: 'technical',
    windowName: 'aliasName',
  },
  'publication.aliases.alias': { ...SAID, place: 'publish', words: 'names and aliases' },
  'publication.statusPageUrl': { ...SAID, place: 'publish', words: 'status page' },
  'publication.statusPageProvider': { ...SAID, ...UNSEARCHED, place: 'publish', words: 'status page' },
  'publication.lastExports.fingerprint': 'technical',
  'publication.lastExports.fileName': 'technical',

  /** Made from its content, never from a name that a person gave. */
  'pictures.file': 'technical',
  'pictures.pageOf': 'technical',
  'pictures.caption': { ...MARKED, ...UNSEARCHED, place: 'timeline', words: 'caption of a picture' },
  'pictures.altText': { ...MARKED, ...UNSEARCHED, place: 'timeline', words: 'description of a picture' },
  'pictures.source': { ...INSIDE, ...UNSEARCHED, place: 'timeline', words: 'source of a picture' },

  'signals.name': { ...MARKED, ...UNSEARCHED, place: 'timeline', words: 'name of a graph' },
  'signals.unit': { ...MARKED, ...UNSEARCHED, place: 'timeline', words: 'unit of a graph' },
  'signals.source': { ...INSIDE, ...UNSEARCHED, place: 'timeline', words: 'source of a graph' },
  /** Numbers and moments, written by the app. */
  'signals.points': 'technical',

  'dismissedHints.rule': 'technical',
  'dismissedHints.excerpt': 'technical',
  'dismissedHints.id': 'technical',
  'dismissedFindings.rule': 'technical',
  'dismissedFindings.id': 'technical',
  'dismissedFindings.field': 'technical',
  'dismissedFindings.reason': {
    ...INSIDE,
    ...UNSEARCHED,
    place: 'publish',
    words: 'reason',
    seenBy: 'facilitator',
    treatment: 'secret',
  },
  'conflicts.path': 'technical',
  'conflicts.id': 'technical',
  /** What another field may come to be; it is in no document. */
  'conflicts.theirs': 'technical',
} as const satisfies Readonly<Record<TextPath, TextField | 'technical'>>;

/** The texts that one list's things have in the window, by their names in the file: `title` and others of `actions`. */
export type SearchedFieldOf<List extends string> = {
  [Path in TextPath]: (typeof TEXT_FIELDS)[Path] extends { readonly isSearched: true }
    ? Path extends `${List}.${infer Field}`
      ? Field
      : never
    : never;
}[TextPath];

/** The texts that are fields, with their paths, in the order of the desk. */
export const FIELD_LIST: readonly (readonly [TextPath, TextField])[] = Object.entries(TEXT_FIELDS).flatMap(
  ([path, field]) => (field === 'technical' ? [] : [[path as TextPath, field] as const]), // Keys of the table.
);
