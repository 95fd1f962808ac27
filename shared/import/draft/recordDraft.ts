import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { guessedKindOf } from '#shared/domain/kinds/guessedKind.ts';
import {
  atLine,
  type CountedNoun,
  type DraftEvent,
  emptyDraft,
  type ImportDraft,
} from '#shared/import/draft/importDraft.ts';
import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import { asPrivate, type PrivacyReason } from '#shared/import/placing/directMessages.ts';
import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { ImportContext, ImportFlag } from '#shared/import/placing/parsedTimeline.ts';
import { whoSaidIt } from '#shared/import/placing/whoSaidIt.ts';
import { titleAndDetail } from '#shared/import/reading/entryWords.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { zoneOffsetMs } from '#shared/time/zoneOffset.ts';
import { linkName } from '#shared/words/links/linkName.ts';
import { webAddress } from '#shared/words/links/webAddress.ts';

/** An event as a record of a program has it. */
export interface RecordEvent extends Pick<DraftEvent, 'actor' | 'source' | 'milestones'> {
  /** As recorded; see {@link recordedInstant}. An event whose field holds no instant has no time. */
  readonly at: unknown;
  readonly endedAt?: unknown;
  /** Plain text; what is too long for a title goes on in the detail. */
  readonly words: string;
  readonly detail?: string;
  /** The tool marks the actor as a program. Absent: its name decides. */
  readonly isTool?: boolean;
  /** Absent: guessed from the words. */
  readonly kind?: EventKind;
  /** Absent: it is for everyone. */
  readonly isPrivateAs?: PrivacyReason;
  /** Events of one thread share it; the earliest of them is its head. */
  readonly thread?: string;
}

/** One record of a source, by the events that it tells of. It is shown as the first of them. */
export interface SourceRecord {
  readonly events: readonly [RecordEvent, ...RecordEvent[]];
  /** What it is counted as where its events are not taken; absent: they are. */
  readonly leftOut?: CountedNoun;
}

/** The facts that a form knows of a source as a whole. */
export type SourceFacts = Pick<ImportDraft, 'form' | 'is' | 'unit'> &
  Partial<Omit<ImportDraft, 'events' | 'source' | 'leftOut' | 'structureLines'>>;

const LONGEST_SHOWN = 400;

/**
 * The draft of a source that consists of records. Its events are in the order of time; answers in a thread stand below
 * the message they answer.
 */
export function recordDraft(
  facts: SourceFacts,
  records: readonly SourceRecord[],
  context: ImportContext,
): ImportDraft {
  const zone = facts.timeZone ?? context.timeZone;
  const shown = records.map(({ events: [first] }) => shownRecord(first, zone));
  const placed = records.flatMap(({ events, leftOut }, index) =>
    leftOut === undefined
      ? events.map((event) => ({ event: draftEvent(event, index + 1, zone, context), thread: event.thread }))
      : [],
  );
  return {
    ...emptyDraft({ form: facts.form, is: facts.is, unit: facts.unit, source: shown }),
    ...facts,
    events: inThreads(placed),
    leftOut: records.flatMap(({ leftOut }, index) =>
      leftOut === undefined ? [] : [{ lines: atLine(index + 1), text: shown[index] ?? '', reason: leftOut }],
    ),
  };
}

/** `2026-05-04T10:01:00Z Ada: words`, without what the record lacks. */
function shownRecord({ at, actor, words }: RecordEvent, zone: string): string {
  const isWritten = typeof at === 'string' && !/^\d+(?:\.\d+)?$/.test(at);
  const when = isWritten ? at : (recordedInstant(at, zone)?.at ?? '');
  const who = actor === undefined ? '' : `${actor}:`;
  const shown = [when, who, words].filter((part) => part !== '').join(' ');
  return oneLine(shown).slice(0, LONGEST_SHOWN);
}

function draftEvent(
  { at, endedAt, words, detail, kind, isPrivateAs, actor, isTool, source, milestones }: RecordEvent,
  line: number,
  zone: string,
  context: ImportContext,
): DraftEvent {
  const { title, detail: more } = addressNamed(words, zone) ?? titleAndDetail(words);
  const start = recordedInstant(at, zone);
  const end = recordedInstant(endedAt, zone);
  const details = [more, detail ?? ''].filter((text) => text !== '').join('\n');
  const written = typeof at === 'string' ? at : '';
  const isZoneAssumed = start?.isZoneAssumed === true && context.isZoneGuessed === true;
  const flags: readonly ImportFlag[] = isZoneAssumed
    ? [
        {
          code: 'zone-assumed',
          line,
          words: written,
          message: flagMessage('zone-assumed', written, zone),
        },
      ]
    : [];
  const isRange = start !== null && end !== null && epochMs(end.at) > epochMs(start.at);
  const event: DraftEvent = {
    occurredAt: start === null ? null : onClock(start.at, zone),
    ...(isRange ? { endedAt: onClock(end.at, zone) } : {}),
    precision: start === null ? 'unplaced' : 'exact',
    title,
    ...(details === '' ? {} : { detail: details }),
    ...whoSaidIt({ actor, isTool, source }),
    ...(milestones === undefined ? {} : { milestones }),
    ...(kind === undefined ? guessedKindOf(title) : { kind }),
    written,
    sourceLines: { from: line, to: line },
    choices: [],
    flags,
  };
  return isPrivateAs === undefined ? event : asPrivate(event, isPrivateAs);
}

/** A record that is only an address is called what the address shows, if that is known; the address stays in the detail. */
function addressNamed(words: string, timeZone: string): { title: string; detail: string } | null {
  const url = words.trim();
  const address = /^https?:\/\/\S+$/.test(url) ? webAddress(url) : null;
  const name = address === null ? null : linkName(address, { timeZone, date: null });
  return name === null ? null : { title: name, detail: url };
}

/** The instant by a zone’s clock; an export of a year has many thousands on the same days. */
function onClock(at: Timestamp, timeZone: string): Timestamp {
  const ms = epochMs(at);
  return timestampAt(ms, zoneOffsetMs(ms, timeZone) / MINUTE_MS);
}

interface ThreadedEvent {
  readonly event: DraftEvent;
  readonly thread: string | undefined;
}

/** In the order of time; what belongs to a thread stands behind its head. */
function inThreads(events: readonly ThreadedEvent[]): readonly DraftEvent[] {
  const sorted = [...events].sort((a, b) => instantOf(a) - instantOf(b));
  const heads = new Map<string, ThreadedEvent[]>();
  const order: ThreadedEvent[][] = [];
  for (const one of sorted) {
    const answers = one.thread === undefined ? undefined : heads.get(one.thread);
    if (answers !== undefined) answers.push(one);
    else {
      const group = [one];
      order.push(group);
      if (one.thread !== undefined) heads.set(one.thread, group);
    }
  }
  let count = 0;
  return order.flatMap((group) => {
    const head = count;
    count += group.length;
    return group.map(({ event }, index) => (index === 0 ? event : { ...event, replyTo: head }));
  });
}

/** Events without a time stand behind all others, in their order. */
function instantOf({ event }: ThreadedEvent): number {
  return event.occurredAt === null ? Number.MAX_VALUE : epochMs(event.occurredAt);
}
