import { assertNever } from '#shared/basics/assertNever.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { BlockKind, Meeting, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { actionParts } from '#shared/wall/actionParts.ts';
import { fittedPages } from '#shared/wall/fittedPages.ts';
import { learningParts } from '#shared/wall/learningParts.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { summaryParts } from '#shared/wall/summaryParts.ts';
import { HEADLINES, shownKind } from '#shared/wall/wallBlock.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallClock, WallContent, WallMessage, WallPart } from '#shared/wall/wallMessage.ts';
import { CONTENT_HEIGHT, ENLARGEMENT, PART_GAP, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { wallLine } from '#shared/wall/wallText.ts';
import { timelinePages } from '#shared/wall/wallTimeline.ts';
import { whysParts } from '#shared/wall/whysParts.ts';

/**
 * What the room gets to see of an incident while the desk looks at something: one page of one block and
 * the clock. It is built from nothing, field by field, so that what is private is not hidden in it but
 * absent: notes, hints, people of the meeting, sources, tickets, private parts, and the parking lot
 * unless it is shown on purpose.
 */
export function wallProjection(incident: Incident, focus: WallFocus): WallMessage {
  const { meeting } = incident;
  const clock = wallClock(incident);
  if (focus.isBlank) {
    const page = { number: 1, count: 1 };
    return { clock, step: '', headline: '', content: { kind: 'blank' }, page };
  }
  const kind = shownKind(meeting.plan, focus);
  const pages = pagesOf(kind, incident, focus);
  const index = Math.max(0, Math.min(focus.page, pages.length - 1));
  return {
    clock,
    step: stepText(meeting, focus),
    headline: headlineOf(meeting, focus),
    content: pages[index] ?? { kind: 'blank' },
    page: { number: index + 1, count: pages.length },
  };
}

/** How many pages the focus has. */
export function wallPageCount(incident: Incident, focus: WallFocus): number {
  return pagesOf(shownKind(incident.meeting.plan, focus), incident, focus).length;
}

function pagesOf(kind: BlockKind, incident: Incident, focus: WallFocus): readonly WallContent[] {
  switch (kind) {
    case 'welcome':
      return stacked(welcomeParts(incident));
    case 'summary':
      return stacked(summaryParts(incident));
    case 'timeline':
      return timelinePages(incident, focus);
    case 'causes':
      return stacked(whysParts(incident, focus));
    case 'learning':
      return stacked(learningParts(incident));
    case 'actions':
      return stacked(actionParts(incident, focus));
    case 'other':
      return stacked([]);
    default:
      return assertNever(kind, 'kind of block');
  }
}

function stacked(parts: readonly WallPart[]): readonly WallContent[] {
  // A trail stands on every page, so that nobody has to remember where the question was.
  const trail = parts.filter(({ kind }) => kind === 'trail');
  const flowing = trail.length === 0 ? parts : parts.filter(({ kind }) => kind !== 'trail');
  const above = trail.reduce((sum, part) => sum + partHeight(part, WALL_WIDTH) + PART_GAP, 0);
  // The trail grows with the rest: counted as in the largest type.
  const height = CONTENT_HEIGHT - above * ENLARGEMENT.largest;
  const { size, pages } = fittedPages(flowing, { width: WALL_WIDTH, height });
  return pages.map((page) => ({ kind: 'parts', size, parts: [...trail, ...page] }));
}

function stepText({ plan }: Meeting, focus: WallFocus): string {
  if ((focus.actionId ?? null) !== null) return 'Closing';
  if (focus.block === null || plan[focus.block] === undefined) return '';
  const step = `${focus.block + 1} of ${plan.length}`;
  const title = titleAt({ plan }, focus);
  return title === '' || title === headlineOf({ plan }, focus) ? step : `${step} · ${title}`;
}

/** A block of the team's own has its title as the headline. */
function headlineOf({ plan }: Pick<Meeting, 'plan'>, focus: WallFocus): string {
  const kind = shownKind(plan, focus);
  return kind === 'other' ? titleAt({ plan }, focus) : HEADLINES[kind];
}

function titleAt({ plan }: Pick<Meeting, 'plan'>, { block }: WallFocus): string {
  return wallLine(block === null ? '' : (plan[block]?.title ?? ''));
}

function wallClock({ meeting, timeZone }: Incident): WallClock | null {
  if (meeting.plan.length === 0) return null;
  const plan = meeting.plan.map(({ id, kind, title, minutes, isProtected }) => {
    return { id, kind, title: wallLine(title), minutes, isProtected };
  });
  return { plan, log: meeting.log.map(logEntry), timeZone };
}

function logEntry({ at, action, minutes, block, seconds }: MeetingLogEntry): MeetingLogEntry {
  return {
    at,
    action,
    ...(minutes === undefined ? {} : { minutes }),
    ...(block === undefined ? {} : { block }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

/** What the meeting is about, and the ground rules. */
function welcomeParts({ title, severity }: Pick<Incident, 'title' | 'severity'>): readonly WallPart[] {
  const name = wallLine(title);
  return [
    { kind: 'text', size: 'lead', text: name === '' ? severity : `${severity} · ${name}` },
    ...GROUND_RULES.map((rule) => ({ kind: 'rule' as const, ...rule })),
  ];
}

/** What the facilitator reads out first (guide, "Blameless"): each rule with what it means in the room. */
const GROUND_RULES = [
  {
    text: 'We ask what happened, never who failed',
    more: 'Everyone did what made sense with what they knew then.',
  },
  {
    text: 'Say what you saw at the time',
    more: 'What we know today comes later; it was not on anybody’s screen.',
  },
  {
    text: 'Every answer gets another why',
    more: 'We stop at what we can change: a process, a tool, an alert.',
  },
  {
    text: 'Fixes wait for the action items',
    more: 'Good ideas that come early are parked, and come back.',
  },
] as const;
