import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/**
 * What the words of a field mean for a public export.
 * - `said`: written for the public, or shown to it: its words are no secret, what is secret by its nature still is.
 * - `draft`: what the public text is made from: only names, addresses and identifiers in it are private.
 * - `name`: who was there, or is to do it.
 * - `actor`: who did it, or which program.
 * - `link`: where it is tracked.
 * - `inside`: for the company.
 * - `secret`: for the facilitator alone.
 * - `technical`: ids, kinds, moments, and quotations of other fields, as the format defines them.
 */
export type Treatment = 'said' | 'draft' | 'name' | 'actor' | 'link' | 'inside' | 'secret' | 'technical';

/**
 * Whole paths without indexes, because a word such as `type` or `log` means something else elsewhere: a key that
 * another program adds beside these is a text like any other.
 */
const TECHNICAL: ReadonlySet<string> = new Set(
  `schemaVersion id severity status timeZone createdAt updatedAt
  milestones.impactStarted milestones.detected milestones.acknowledged milestones.identified milestones.mitigated milestones.resolved
  trigger.criteria trigger.decidedAt trigger.repeats
  impact.id impact.computed.kind impact.computed.month impact.visibility
  timeline.id timeline.occurredAt timeline.endedAt timeline.knownAt timeline.precision timeline.kind timeline.visibility
  causes.id causes.parentId causes.evidence causes.confidence causes.kind causes.stop.reason causes.stop.safeguard causes.alsoExplains
  rootCauseBasis contributingFactors.id contributingFactors.visibility
  wentWell.id wentWell.visibility wentPoorly.id wentPoorly.visibility gotLucky.id gotLucky.visibility
  actions.id actions.due actions.priority actions.type actions.status actions.causeIds actions.visibility
  lessons.id lessons.visibility
  meeting.scheduledFor meeting.attendees.id meeting.plan.id meeting.plan.kind meeting.parkingLot.id meeting.parkingLot.visibility
  meeting.log.at meeting.log.action meeting.log.block
  meeting.held.attendees.id meeting.held.plan.id meeting.held.plan.kind
  meeting.held.log.at meeting.held.log.action meeting.held.log.block
  publication.aliases.name publication.lastExports.at publication.lastExports.format publication.lastExports.audience
  publication.lastExports.way publication.lastExports.fingerprint publication.lastExports.fileName
  dismissedHints.rule dismissedHints.excerpt dismissedHints.id
  dismissedFindings.rule dismissedFindings.id dismissedFindings.field dismissedFindings.at`.split(/\s+/),
);

/** By the path in the file, without indexes. What is named neither here nor above is `inside`. */
const FIELDS: ReadonlyMap<string, Treatment> = new Map<string, Treatment>([
  ['title', 'said'],
  ['summary', 'draft'],
  ['failure', 'draft'],
  ['timeline.actor', 'actor'],
  ['actions.owner', 'name'],
  ['actions.ticketUrl', 'link'],
  ['meeting.facilitator', 'name'],
  ['meeting.attendees.name', 'name'],
  ['meeting.held.facilitator', 'name'],
  ['meeting.held.attendees.name', 'name'],
  ['meeting.parkingLot.text', 'secret'],
  ['meeting.privateNotes', 'secret'],
  ['publication.statusPageUrl', 'said'],
  ['publication.statusPageProvider', 'said'],
  ['publication.apology', 'said'],
  ['publication.publicSummary', 'said'],
  ['publication.publicTitle', 'said'],
  ['publication.publicDuration', 'said'],
  ['publication.publicPrevention', 'said'],
  ['publication.aliases.alias', 'said'],
  ['dismissedFindings.reason', 'secret'],
]);

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

const KNOWN_ROOTS: ReadonlyMap<string, DeskPlace> = new Map<string, DeskPlace>([
  ['title', 'summary'],
  ['summary', 'summary'],
  ['tags', 'summary'],
  ['trigger', 'summary'],
  ['impact', 'impact'],
  ['timeline', 'timeline'],
  ['failure', 'causes'],
  ['causes', 'causes'],
  ['rootCause', 'causes'],
  ['contributingFactors', 'contributingFactors'],
  ['wentWell', 'wentWell'],
  ['wentPoorly', 'wentWell'],
  ['gotLucky', 'wentWell'],
  ['actions', 'actions'],
  ['lessons', 'lessons'],
  ['meeting', 'meeting'],
  ['publication', 'publish'],
  ['dismissedFindings', 'publish'],
]);

/** The place of the desk where a field of this path is edited. */
export function placeOfPath(path: readonly string[]): DeskPlace {
  return KNOWN_ROOTS.get(path[0] ?? '') ?? 'publish';
}

/**
 * What a field means; `visibility` is that of the thing it belongs to. A field that nobody has thought of,
 * because it is new or another program wrote it, stays inside, and under a part marked private it is secret.
 */
export function treatmentOf(path: readonly string[], visibility: string): Treatment {
  // A dot in a key of another program makes no path of ours.
  const name = path.map((key) => key.replaceAll('.', '..')).join('.');
  if (TECHNICAL.has(name)) return 'technical';
  const treatment = FIELDS.get(name);
  if (treatment !== undefined) return treatment;
  if (!KNOWN_ROOTS.has(path[0] ?? '') || visibility === 'private') return 'secret';
  return visibility === 'public' && SAID_IF_PUBLIC.has(name) ? 'said' : 'inside';
}
