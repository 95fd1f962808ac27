import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { type AnyId, type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type Milestones, UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { isPictureFile, type Picture } from '#shared/domain/incident/picture.ts';
import { PUBLIC_TEXTS, type Publication } from '#shared/domain/incident/publication.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { visiblePictures, withPictures } from '#shared/export/parts/visiblePictures.ts';
import { visibleSignals, withSignals } from '#shared/export/parts/visibleSignals.ts';

/**
 * What a public version may hold (guide, "Share Publicly When Appropriate"): what happened, how long
 * it lasted, what is being done, and an apology. Copied field by field, so that a field added later
 * stays inside until somebody decides otherwise. Names are replaced by their aliases, and the names of people
 * whom nobody gave one by their roles.
 */
export function publicParts(incident: Incident): Incident {
  const aliases = publicAliases(incident);
  const says = (text: string) => withAliases(text, aliases);
  const timeline = incident.timeline.flatMap((event) => publicEvent(incident, event, says));
  return withPublicIds({
    schemaVersion: incident.schemaVersion,
    id: incident.id,
    title: says(publicTitle(incident)),
    severity: incident.severity,
    status: incident.status,
    timeZone: incident.timeZone,
    createdAt: incident.createdAt,
    updatedAt: incident.updatedAt,
    tags: [],
    milestones: { ...UNKNOWN_MILESTONES, ...startAndEnd(incident, timeline) },
    trigger: { criteria: [] },
    summary: '',
    impact: incident.impact.flatMap((row) => publicRow(incident, row, says)),
    timeline,
    failure: '',
    causes: [],
    rootCause: '',
    contributingFactors: [],
    wentWell: [],
    wentPoorly: [],
    gotLucky: [],
    actions: incident.actions.flatMap((action) => publicAction(action, says)),
    ...withPictures(publicPictures(incident, says)),
    ...withSignals(publicSignals(incident, says)),
    lessons: [],
    meeting: { attendees: [], plan: [], log: [], parkingLot: [], privateNotes: '' },
    publication: publicPublication(incident.publication, says),
  });
}

/** How fast the company noticed and answered stays inside. */
function startAndEnd(incident: Incident, timeline: readonly TimelineEvent[]): Partial<Milestones> {
  const told = milestonesAmong(incident.milestones, timeline);
  return { impactStarted: told.impactStarted, resolved: told.resolved };
}

/** What stands for the start and the end of the impact where the public may not read their own words. */
export const NEUTRAL_TITLES = {
  impactStarted: 'Customers start to be affected',
  resolved: 'Service is back to normal',
} as const;

type Says = (text: string) => string;

/**
 * Who and where stay inside. The start and the end of the impact stay in any case, in neutral
 * words where the event itself is internal, because a public version says how long it lasted.
 */
function publicEvent(incident: Incident, event: TimelineEvent, says: Says): readonly TimelineEvent[] {
  const { id, occurredAt, endedAt, precision, kind, keyMoment, detail } = event;
  const { impactStarted, resolved } = incident.milestones;
  const kept = { id, occurredAt, precision, keyMoment, visibility: 'public' } as const;
  if (event.visibility === 'public') {
    const ending = endedAt === undefined ? {} : { endedAt };
    const more = detail === undefined ? {} : { detail: says(detail) };
    const said = kind === undefined ? {} : { kind };
    return [{ ...kept, ...ending, ...said, title: says(event.title), ...more }];
  }
  if (event.visibility === 'private' || occurredAt === null) return [];
  if (id === impactStarted) return [{ ...kept, kind: 'signal', title: NEUTRAL_TITLES.impactStarted }];
  return id === resolved ? [{ ...kept, kind: 'recovery', title: NEUTRAL_TITLES.resolved }] : [];
}

/** Computed rows become text here, because what they are computed from stays inside. */
function publicRow(incident: Incident, row: ImpactRow, says: Says): readonly ImpactRow[] {
  if (row.visibility !== 'public') return [];
  const { id, metric, visibility } = row;
  return [{ id, metric: says(metric), value: says(impactValue(incident, row)), visibility }];
}

function publicAction(action: ActionItem, says: Says): readonly ActionItem[] {
  if (action.visibility !== 'public') return [];
  const { id, title, priority, type, status, visibility } = action;
  return [{ id, title: says(title), priority, type, status, causeIds: [], visibility }];
}

/** At events and numbers that are public themselves, and at the summary. Where a picture comes from and when it was taken stay inside. */
function publicPictures(incident: Incident, says: Says): readonly Picture[] {
  const marked = incident.timeline.filter(({ visibility }) => visibility === 'public');
  const rows = incident.impact.filter(({ visibility }) => visibility === 'public');
  const told = {
    events: new Set(marked.map(({ id }) => id)),
    causes: new Set<CauseId>(),
    impact: new Set(rows.map(({ id }) => id)),
  };
  return visiblePictures(incident, told).flatMap(({ visibility, caption, altText, ...picture }) => {
    // A text or a PDF says more than anybody sees of it here: it stays inside.
    if (!isPictureFile(picture.file)) return [];
    if (visibility !== 'public') return [];
    const { id, file, width, height, eventIds, impactIds, inSummary } = picture;
    return [
      {
        id,
        file,
        width,
        height,
        caption: says(caption),
        altText: says(altText),
        visibility,
        eventIds,
        causeIds: [],
        ...(impactIds === undefined ? {} : { impactIds }),
        ...(inSummary === undefined ? {} : { inSummary }),
      },
    ];
  });
}

/** Where a graph comes from, and what of it shows a why, stays inside. */
function publicSignals(incident: Incident, says: Says): readonly Signal[] {
  return visibleSignals(incident).flatMap(({ id, name, unit, threshold, isBelow, visibility, points }) =>
    visibility !== 'public'
      ? []
      : [
          {
            id,
            name: says(name),
            ...(unit === undefined ? {} : { unit: says(unit) }),
            ...(threshold === undefined ? {} : { threshold }),
            ...(isBelow === undefined ? {} : { isBelow }),
            visibility,
            stretches: [],
            points,
          },
        ],
  );
}

function publicTitle({ title, publication }: Incident): string {
  const { publicTitle = '' } = publication;
  return publicTitle.trim() === '' ? title : publicTitle;
}

/** {@link publicTitle} is the incident's title by now. */
function publicPublication(publication: Publication, says: Says): Publication {
  const { statusPageUrl, statusPageProvider } = publication;
  const texts = PUBLIC_TEXTS.flatMap((name) => {
    const text = publication[name];
    return name === 'publicTitle' || text === undefined ? [] : [[name, says(text)] as const];
  });
  return {
    ...(statusPageUrl === undefined ? {} : { statusPageUrl }),
    ...(statusPageProvider === undefined ? {} : { statusPageProvider }),
    ...Object.fromEntries(texts),
    aliases: [],
    lastExports: [],
  };
}

/**
 * A public version with ids of its own, counted from 1 in the order of the file: a name that a company gave an incident
 * or a part of it (`acme-payments-2026-041`) is not for others, and two files with one id would be taken for one incident.
 * The same incident gets the same ids again.
 */
function withPublicIds(incident: Incident): Incident {
  const { timeline, milestones, pictures = [], signals = [] } = incident;
  const events = new Map(timeline.map(({ id }, index) => [id, idOf<typeof id>('event', index)]));
  const rows = new Map(incident.impact.map(({ id }, index) => [id, idOf<typeof id>('impact', index)]));
  return {
    ...incident,
    id: toId(`public-${incident.createdAt.replace(/\D/g, '')}`),
    milestones: renamed(milestones, events),
    impact: numbered('impact', incident.impact),
    timeline: numbered('event', timeline),
    actions: numbered('action', incident.actions),
    ...withSignals(numbered('signal', signals)),
    ...withPictures(
      numbered('picture', pictures).map((picture) => ({
        ...picture,
        eventIds: picture.eventIds.flatMap((id) => events.get(id) ?? []),
        ...(picture.impactIds === undefined
          ? {}
          : { impactIds: picture.impactIds.flatMap((id) => rows.get(id) ?? []) }),
      })),
    ),
  };
}

function renamed(milestones: Milestones, names: ReadonlyMap<AnyId, AnyId>): Milestones {
  const entries = Object.entries(milestones).map(([name, id]) => [
    name,
    id === null ? null : (names.get(id) ?? null),
  ]);
  return { ...milestones, ...Object.fromEntries(entries) };
}

function numbered<T extends { readonly id: AnyId }>(kind: string, things: readonly T[]): readonly T[] {
  return things.map((thing, index) => ({ ...thing, id: idOf<T['id']>(kind, index) }));
}

function idOf<T extends AnyId>(kind: string, index: number): T {
  return toId<T>(`${kind}-${index + 1}`);
}

/** The milestones whose events are in the timeline; the others become unknown. */
export function milestonesAmong(milestones: Milestones, timeline: readonly TimelineEvent[]): Milestones {
  const ids = new Set(timeline.map((event) => event.id));
  const entries = MILESTONE_NAMES.map((name) => {
    const id = milestones[name];
    return [name, id !== null && ids.has(id) ? id : null] as const;
  });
  return Object.fromEntries(entries) as Milestones; // MILESTONE_NAMES holds every name.
}
