import { type BlockId, type ItemId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { BlockKind, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { knownMoments } from '#shared/domain/timeline/knownMoments.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';

/** One thing that the wall can show: the incident, its clock as it then stands, and where the desk looks. */
export interface WallView {
  /** Part of a file's name: `timeline-03`, `clock-over`. */
  readonly name: string;
  readonly incident: Incident;
  readonly focus: WallFocus;
}

const MINUTE_MS = 60_000;

const BASE: WallFocus = {
  block: null,
  place: 'meeting',
  eventId: null,
  knownThen: null,
  causeId: null,
  page: 0,
  isBlank: false,
  isParkedShown: false,
};

/** Everything that the wall can show of an incident with a plan, one minute into each block; then the clock's states. */
export function wallViews(incident: Incident, now: Timestamp): readonly WallView[] {
  const { plan, parkingLot } = incident.meeting;
  const blockOf = (kind: BlockKind) => plan.findIndex((block) => block.kind === kind);
  const blocks = plan.flatMap(({ kind }, block) => blockViews(incident, kind, { ...BASE, block }, now));
  const timed = (name: string, kind: BlockKind, log: ClockState): WallView => {
    const block = blockOf(kind);
    return { name, incident: withLog(incident, block, now, log), focus: { ...BASE, block } };
  };
  const own = {
    id: toId<BlockId>('own'),
    kind: 'other' as const,
    title: 'Questions from support',
    minutes: 5,
    isProtected: false,
  };
  const parked = {
    id: toId<ItemId>('parked'),
    text: 'Use a read replica for migrations',
    visibility: 'internal' as const,
  };
  const withOwn = changeMeeting(incident, { plan: [...plan, own] });
  const withParked = changeMeeting(incident, { parkingLot: [...parkingLot, parked] });
  const [summary, actions] = [blockOf('summary'), blockOf('actions')];
  return [
    { name: 'not-started', incident, focus: BASE },
    ...blocks,
    {
      name: 'own-block',
      incident: withLog(withOwn, plan.length, now),
      focus: { ...BASE, block: plan.length },
    },
    {
      name: 'actions-with-parked',
      incident: withLog(withParked, actions, now),
      focus: { ...BASE, block: actions, isParkedShown: true },
    },
    {
      name: 'blank',
      incident: withLog(incident, summary, now),
      focus: { ...BASE, block: summary, isBlank: true },
    },
    timed('clock-nearly', 'summary', { spent: 0.9 }),
    timed('clock-end', 'timeline', { spent: 1 }),
    timed('clock-over', 'causes', { spent: 1.3 }),
    timed('clock-paused', 'learning', { spent: 0.5, last: 'pause' }),
    ...endedViews(timed('ended', 'actions', { spent: 0.9, last: 'end' })),
    ...lookViews(timed('look', 'summary', { spent: 0.5 })),
    ...assigningViews(timed('assigning', 'actions', { spent: 0.9, last: 'end' })),
  ];
}

/** As the last page of the meeting, with thanks, and as the block has it afterwards. */
function endedViews(view: WallView): readonly WallView[] {
  return [view, { ...view, name: 'thanks', focus: { ...view.focus, isClosing: true } }];
}

/** The other looks, each with figures and with an event in the light. */
function lookViews({ name, incident, focus }: WallView): readonly WallView[] {
  const timeline = incident.meeting.plan.findIndex(({ kind }) => kind === 'timeline');
  const eventId = incident.timeline[4]?.id ?? null;
  return (['dark', 'contrast'] as const).flatMap((look) => [
    { name: `${name}-${look}`, incident, focus: { ...focus, look } },
    { name: `${name}-${look}-timeline`, incident, focus: { ...focus, block: timeline, eventId, look } },
    {
      name: `${name}-${look}-overview`,
      incident,
      focus: { ...focus, block: timeline + 1, isOverview: true, look },
    },
  ]);
}

/** The first action on its own, as long as it has no owner. */
function assigningViews({ name, incident, focus }: WallView): readonly WallView[] {
  const [first, ...others] = incident.actions;
  if (first === undefined) return [];
  const { owner: _, ...ownerless } = first;
  return [
    {
      name,
      incident: { ...incident, actions: [ownerless, ...others] },
      focus: { ...focus, actionId: first.id },
    },
  ];
}

function blockViews(
  incident: Incident,
  kind: BlockKind,
  focus: WallFocus,
  now: Timestamp,
): readonly WallView[] {
  const running = withLog(incident, focus.block ?? 0, now);
  const view = (name: string, more: Partial<WallFocus> = {}): WallView => {
    return { name, incident: running, focus: { ...focus, ...more } };
  };
  if (kind === 'timeline') {
    const events = incident.timeline.map(({ id }, index) =>
      view(`timeline-${counted(index)}`, { eventId: id }),
    );
    const moments = knownMoments(incident.timeline);
    const then = moments[Math.floor(moments.length / 2)];
    return [
      ...(events.length > 0 ? events : [view('timeline')]),
      ...(then === undefined ? [] : [view('known-then', { knownThen: then })]),
    ];
  }
  if (kind !== 'causes') return [view(kind)];
  return [
    view('whys'),
    ...incident.causes.map(({ id }, index) => view(`whys-${counted(index)}`, { causeId: id })),
    view('whys-overview', { causeId: incident.causes[2]?.id ?? null, isOverview: true }),
  ];
}

function counted(index: number): string {
  return String(index + 1).padStart(2, '0');
}

interface ClockState {
  /** How much of the block's own minutes has passed, 1 for all. */
  readonly spent: number;
  readonly last?: MeetingLogEntry['action'];
}

/** The meeting has come to the block, a minute ago unless it is said otherwise. */
function withLog(incident: Incident, block: number, now: Timestamp, state?: ClockState): Incident {
  const planned = incident.meeting.plan[block]?.minutes ?? 0;
  const minutes = state === undefined ? 1 : planned * state.spent;
  const enteredTime = timestampAt(epochMs(now) - minutes * MINUTE_MS);
  const log: readonly MeetingLogEntry[] = [
    { at: enteredTime, action: 'start' },
    ...Array.from({ length: block }, () => ({ at: enteredTime, action: 'next' as const })),
    ...(state?.last === undefined ? [] : [{ at: now, action: state.last }]),
  ];
  return changeMeeting(incident, { log });
}

function changeMeeting(incident: Incident, change: Partial<Incident['meeting']>): Incident {
  return { ...incident, meeting: { ...incident.meeting, ...change } };
}
