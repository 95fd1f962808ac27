import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/**
 * What the words of a field mean for a public export.
 * - `said`: written for the public, or shown to it: its words are no secret, what is secret by its nature still is.
 * - `draft`: what the public text is made from: only names, addresses and identifiers in it are private.
 * - `name`: who did it.
 * - `link`: where it is tracked.
 * - `inside`: for the company.
 * - `secret`: for the facilitator alone.
 * - `technical`: ids, kinds, moments, and quotations of other fields.
 */
export type Treatment = 'said' | 'draft' | 'name' | 'link' | 'inside' | 'secret' | 'technical';

type Fields = Readonly<Record<string, Treatment>>;

const TECHNICAL_KEYS: ReadonlySet<string> = new Set(
  (
    'schemaVersion id severity status timeZone createdAt updatedAt milestones criteria decidedAt repeats computed ' +
    'occurredAt endedAt knownAt precision kind visibility parentId evidence confidence stop alsoExplains ' +
    'rootCauseBasis priority type due causeIds log scheduledFor lastExports dismissedHints rule at'
  ).split(' '),
);

/** By the path in the file, without indexes. What is not named here is `inside`. */
const FIELDS: Fields = {
  title: 'said',
  summary: 'draft',
  failure: 'draft',
  'timeline.actor': 'name',
  'actions.owner': 'name',
  'actions.ticketUrl': 'link',
  'meeting.facilitator': 'name',
  'meeting.attendees.name': 'name',
  'meeting.held.facilitator': 'name',
  'meeting.held.attendees.name': 'name',
  'meeting.parkingLot.text': 'secret',
  'meeting.privateNotes': 'secret',
  'publication.statusPageUrl': 'said',
  'publication.statusPageProvider': 'said',
  'publication.apology': 'said',
  'publication.publicSummary': 'said',
  'publication.publicTitle': 'said',
  'publication.publicDuration': 'said',
  'publication.publicPrevention': 'said',
  'publication.aliases.alias': 'said',
  'publication.aliases.name': 'technical',
  'dismissedFindings.reason': 'secret',
  'dismissedFindings.field': 'technical',
};

/** The words of a thing that is marked public; everything else about it stays inside. */
const SAID_IF_PUBLIC: ReadonlySet<string> = new Set([
  'timeline.title',
  'timeline.detail',
  'impact.metric',
  'impact.value',
  'actions.title',
  'contributingFactors.text',
  'wentWell.text',
  'wentPoorly.text',
  'gotLucky.text',
  'lessons.text',
]);

const KNOWN_ROOTS: Readonly<Record<string, DeskPlace>> = {
  title: 'summary',
  summary: 'summary',
  tags: 'summary',
  trigger: 'summary',
  impact: 'impact',
  timeline: 'timeline',
  failure: 'causes',
  causes: 'causes',
  rootCause: 'causes',
  contributingFactors: 'contributingFactors',
  wentWell: 'wentWell',
  wentPoorly: 'wentWell',
  gotLucky: 'wentWell',
  actions: 'actions',
  lessons: 'lessons',
  meeting: 'meeting',
  publication: 'publish',
  dismissedFindings: 'publish',
};

/** The place of the desk where a field of this path is edited. */
export function placeOfPath(path: readonly string[]): DeskPlace {
  return KNOWN_ROOTS[path[0] ?? ''] ?? 'publish';
}

/**
 * What a field means; `visibility` is that of the thing it belongs to. A field that nobody has thought of,
 * because it is new or another program wrote it, stays inside, and under a part marked private it is secret.
 */
export function treatmentOf(path: readonly string[], visibility: string): Treatment {
  const name = path.join('.');
  const treatment = FIELDS[name];
  if (treatment !== undefined) return treatment;
  const isKnown = path.length === 1 || KNOWN_ROOTS[path[0] ?? ''] !== undefined;
  if (isKnown && path.some((key) => TECHNICAL_KEYS.has(key))) return 'technical';
  if (TECHNICAL_KEYS.has(path[0] ?? '')) return 'technical';
  if (KNOWN_ROOTS[path[0] ?? ''] === undefined || visibility === 'private') return 'secret';
  return visibility === 'public' && SAID_IF_PUBLIC.has(name) ? 'said' : 'inside';
}
