import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import {
  incidentDays,
  type PlacedEvent,
  placedEvents,
  type TimelineDay,
  unplacedEvents,
} from '#shared/domain/timeline/timelineOrder.ts';
import { timelineFigure } from '#shared/export/figures/timelineFigure.ts';
import { eventDetail } from '#shared/export/report/eventDetail.ts';
import { eventNotes, milestoneMarks } from '#shared/export/report/eventNotes.ts';
import { pictureNodes } from '#shared/export/report/pictureNodes.ts';
import {
  gap,
  heading,
  item,
  lineBreak,
  lines,
  list,
  ownParagraph,
  paragraph,
  strongly,
  text,
} from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { signalNodes } from '#shared/export/report/signalNodes.ts';
import { eventTimeText, offsetsOf } from '#shared/export/words/eventTimeText.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';
import { zoneInWords } from '#shared/time/zoneInWords.ts';

/** Section 3 of the guide: every event in time order, a heading for each day when there are several. */
export function timelineSection(incident: Incident, options: ReportOptions): readonly RootContent[] {
  const { timeline, timeZone } = incident;
  if (timeline.length === 0) {
    return [
      gap('what happened and when, who did what, and which signals were seen.'),
      ...signalNodes(incident, options),
    ];
  }
  const offsets = offsetsOf(placedEvents(timeline), timeZone);
  const words = eventWords(incident, options, offsets.length > 1);
  const days = incidentDays(timeline, timeZone);
  return [
    ...(days.length === 0 ? [] : [zoneNote(incident, offsets, options)]),
    ...(options.hasFigures === true && options.audience === 'internal' ? drawing(incident) : []),
    ...signalNodes(incident, options),
    ...days.flatMap((day) => dayOfEvents(day, words, days.length > 1)),
    ...withoutTime(unplacedEvents(timeline), words),
  ];
}

interface EventWords {
  readonly pictures: (event: TimelineEvent) => BlockContent[];
  /** Whether each time says its offset, because clocks changed in between. */
  readonly hasOffset: boolean;
  /** Whether an event lasted, so that its time is two. */
  readonly isLasting: boolean;
  readonly time: (event: TimelineDay['events'][number]) => PhrasingContent[];
  readonly notes: (event: TimelineEvent) => PhrasingContent[];
}

/** The last line of an event is for those who worked on the incident. */
function eventWords(incident: Incident, options: ReportOptions, hasOffset: boolean): EventWords {
  const { audience } = options;
  const marks = milestoneMarks(incident.milestones);
  return {
    hasOffset,
    isLasting: incident.timeline.some(({ endedAt }) => endedAt !== undefined),
    time: (event) => {
      const clock = text(eventTimeText(event, incident.timeZone));
      if (!hasOffset) return [clock];
      const offset = audience === 'public' ? zoneInWords : zoneOffsetLabel;
      return [clock, text(' '), text(offset(event.occurredAt, incident.timeZone), 'offset')];
    },
    pictures: ({ id }) => pictureNodes(incident, { kind: 'event', id }, options),
    notes: (event) => (audience === 'public' ? [] : eventNotes(event, incident.timeZone, marks)),
  };
}

/** The public reads the zone's name as people say it; colleagues, and programs that read the document, its own. */
function zoneNote(
  { timeline, timeZone }: Incident,
  offsets: readonly string[],
  { audience }: ReportOptions,
): RootContent {
  const [first] = placedEvents(timeline);
  const [offset = 'UTC'] = offsets;
  if (offsets.length > 1) {
    const names = inWords(placedEvents(timeline), timeZone);
    const where = audience === 'public' ? 'Clocks' : `Times are in ${timeZone}. Clocks`;
    return paragraph([text(`${where} changed: ${names}.`)], 'note');
  }
  if (audience === 'public' && first !== undefined) {
    return paragraph([text(`Times are in ${zoneInWords(first.occurredAt, timeZone)}.`)], 'note');
  }
  const zone = timeZone === offset ? timeZone : `${timeZone} (${offset})`;
  return paragraph([text(`Times are in ${zone}.`)], 'note');
}

/** `first EDT (UTC-04:00), then EST (UTC-05:00)`: what the clock was called, in time order. */
function inWords(events: readonly PlacedEvent[], timeZone: string): string {
  const names = events.map(({ occurredAt }) => {
    const name = zoneInWords(occurredAt, timeZone);
    const offset = zoneOffsetLabel(occurredAt, timeZone);
    return name.includes(offset) ? name : `${name} (${offset})`;
  });
  return `first ${[...new Set(names)].join(', then ')}`;
}

function drawing(incident: Incident): readonly RootContent[] {
  const figure = timelineFigure(incident);
  if (figure === null) return [];
  return [{ type: 'figure', name: 'timeline', ...figure }];
}

function dayOfEvents(day: TimelineDay, words: EventWords, hasHeading: boolean): readonly RootContent[] {
  const items = day.events.map((event) => eventItem(event, words.time(event), words));
  const events = list(items, listClass(words));
  return hasHeading ? [heading(3, longCalendarDate(day.date)), events] : [events];
}

function withoutTime(events: readonly TimelineEvent[], words: EventWords): readonly RootContent[] {
  if (events.length === 0) return [];
  const items = events.map((event) => eventItem(event, null, words));
  return [heading(3, 'Without a time'), list(items, listClass(words))];
}

/** All lists of a timeline have room for the longest times. */
function listClass({ hasOffset, isLasting }: EventWords): string {
  if (hasOffset) return 'events zoned';
  return isLasting ? 'events ranged' : 'events';
}

/** Characters of a detail that stands on one page as a whole; a longer one would leave half of the page before it empty. */
const MOST_TOGETHER = 700;

function eventItem(event: TimelineEvent, time: PhrasingContent[] | null, words: EventWords): ListItem {
  const title = event.title.trim() === '' ? 'Not described' : event.title;
  const detail = eventDetail(event.detail ?? '');
  const notes = words.notes(event);
  const head = [
    ...(time === null ? [] : [strongly(time, 'time'), text(' ')]),
    ...lines(title, 'event-title'),
    ...below(detail.words),
  ];
  const isOneParagraph = detail.blocks.length === 0;
  return item(
    [
      paragraph([...head, ...(isOneParagraph ? below(notes) : [])]),
      ...detail.blocks.map((block) =>
        block.type === 'paragraph' ? ownParagraph(block.children, 'detail') : block,
      ),
      ...(isOneParagraph || notes.length === 0 ? [] : [ownParagraph(notes, 'below')]),
      ...words.pictures(event),
    ],
    `event kind-${shownKind(event)}${(event.detail ?? '').length > MOST_TOGETHER ? ' long' : ''}`,
  );
}

function below(words: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return words.length === 0 ? [] : [lineBreak(), ...words];
}
