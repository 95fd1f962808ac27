import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { answersBeside, pathTo, whysOf } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { codeLines } from '#shared/text/code/fencedCode.ts';
import { capitalised, counted } from '#shared/text/phrases.ts';
import { eventsOnWall } from '#shared/wall/roomVisibility.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { picturesOfAnswer } from '#shared/wall/wallPictures.ts';
import { eventMomentText, type TimeTelling, wallLine, wallText } from '#shared/wall/wallText.ts';
import { stopOnWall } from '#shared/words/vocabulary.ts';

/** More steps than these, with the sign for those left out, are not read at a glance. */
const MOST_STEPS = 4;
/** More times than these say no more. */
const MOST_TIMES = 6;
/** A step of the trail is one line. */
const MOST_STEP_LENGTH = 90;

/** Why the questions end at a safeguard that was missing or weak. */
const UNANSWERED = 'Not answered yet';

type WhysIncident = Pick<Incident, 'causes' | 'failure' | 'pictures' | 'timeline' | 'timeZone' | 'title'>;

/** The present why, its answers, and the way there; the failure itself while no answer is chosen. */
export function whysParts(
  incident: WhysIncident,
  { causeId }: Pick<WallFocus, 'causeId'>,
): readonly WallPart[] {
  const { causes, failure } = incident;
  const node = causes.find(({ id }) => id === causeId);
  if (node === undefined) return failureParts(incident);
  const above = pathTo(causes, node.parentId).map(({ answer }) => answerText(answer));
  // The sign takes a line itself: one answer left out would save nothing.
  const shown = above.length <= MOST_STEPS ? above : above.slice(1 - MOST_STEPS);
  const start = wallLine(failure) || 'What failed';
  const steps = [start, ...(above.length > shown.length ? ['…'] : []), ...shown].map(asStep);
  return [
    { kind: 'trail', steps },
    { kind: 'text', size: 'title', text: wallText(node.question) || 'Why?' },
    ...answersBeside(causes, node).map((answer) => answerPart(incident, answer, answer.id === node.id)),
  ];
}

/** Where the room is on the way through: the failure, then each why once, by its first answer. */
export function whyStops(
  causes: readonly CauseNode[],
  causeId: CauseId | null,
): { readonly stops: readonly (CauseId | null)[]; readonly at: number } {
  const whys = causesInOrder(causes)
    .map(({ node }) => node)
    .filter((node) => answersBeside(causes, node)[0]?.id === node.id);
  const stops = [null, ...whys.map(({ id }) => id)];
  const node = causes.find(({ id }) => id === causeId);
  const here = node === undefined ? null : (answersBeside(causes, node)[0]?.id ?? null);
  return { stops, at: stops.indexOf(here) };
}

/** The events that the room may see and the answers to the why were seen in, earliest first. */
export function eventsOfWhy(
  { causes, timeline }: WhysIncident,
  causeId: CauseId | null,
): readonly PlacedEvent[] {
  const node = causes.find(({ id }) => id === causeId);
  const cited = new Set(
    node === undefined ? [] : answersBeside(causes, node).flatMap(({ evidence }) => evidence),
  );
  return placedEvents(eventsOnWall(timeline)).filter(({ id }) => cited.has(id));
}

function failureParts(incident: WhysIncident): readonly WallPart[] {
  const whys = whysOf(incident.causes, null);
  return [
    { kind: 'heading', text: 'What failed', isContinued: false },
    { kind: 'text', size: 'title', text: wallText(incident.failure) || wallText(incident.title) },
    ...(whys.length === 0 ? [] : [{ kind: 'heading', text: 'We ask', isContinued: false } as const]),
    ...whys.map(({ question }) => ({
      kind: 'item' as const,
      text: wallText(question) || 'Why?',
      isContinued: false,
    })),
  ];
}

function answerPart(incident: WhysIncident, node: CauseNode, isCurrent: boolean): WallPart {
  const facts = [
    ...timesTexts(incident, node),
    picturesText(incident, node),
    node.confidence === 'possible' && node.answer.trim() !== '' ? 'Possible, not confirmed' : '',
    node.stop === undefined ? '' : stopOnWall(node.stop),
  ];
  return {
    kind: 'answer',
    text: answerText(node.answer),
    isCurrent,
    facts: facts.filter(Boolean).join(' · '),
    isContinued: false,
  };
}

/** `Seen at 14:23, 14:32`, `Seen in a log at 14:30`: when, not where or by whom. The line itself is a note that stays inside. */
function timesTexts({ timeline, timeZone }: WhysIncident, node: CauseNode): readonly string[] {
  const placed = placedEvents(eventsOnWall(timeline));
  const telling = { timeZone, first: placed[0]?.occurredAt ?? null };
  const cited = placed.filter(({ id }) => node.evidence.includes(id));
  const lines = new Set(
    (node.evidenceNote ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const isByLine = ({ detail = '' }: PlacedEvent) =>
    lines.size > 0 && codeLines(detail).some((line) => lines.has(line.trim()));
  return [
    seenText('Seen at', { events: cited.filter((event) => !isByLine(event)), telling }),
    seenText('Seen in a log at', { events: cited.filter(isByLine), telling }),
  ];
}

function seenText(
  begin: string,
  { events, telling }: { readonly events: readonly PlacedEvent[]; readonly telling: TimeTelling },
): string {
  const times = events.slice(0, MOST_TIMES).map((event) => eventMomentText(event, telling));
  const more = events.length - times.length;
  if (times.length === 0) return '';
  return `${begin} ${times.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `Seen in 2 pictures`, which one key shows. */
function picturesText(incident: WhysIncident, { id }: CauseNode): string {
  const count = picturesOfAnswer(incident, id);
  return count === 0 ? '' : `Seen in ${counted(count, 'picture')}`;
}

export function answerText(answer: string): string {
  return capitalised(wallText(answer)) || UNANSWERED;
}

/** A text on one line of the trail or the tree. */
export function asStep(text: string): string {
  const characters = [...wallLine(text)];
  return characters.length <= MOST_STEP_LENGTH
    ? characters.join('')
    : `${characters
        .slice(0, MOST_STEP_LENGTH - 1)
        .join('')
        .trimEnd()}…`;
}
