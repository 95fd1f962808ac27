import { type AnyId, type NewId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withAnswered } from '#shared/domain/meeting/askedPeople.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { type ChangedLine, changedParts } from '#shared/merge/differenceText.ts';
import { movedDays } from '#shared/publication/returned/changes/movedDays.ts';
import type {
  ReturnedChange,
  ReturnedDocument,
} from '#shared/publication/returned/changes/returnedChange.ts';
import { isContested, isHomeless, withReturned } from '#shared/publication/returned/takeReturned.ts';
import { exactClockTime, isoDate } from '#shared/time/formatTime.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** A change of a document as it is shown, to be accepted or left. */
export interface OfferedChange {
  readonly change: ReturnedChange;
  /** The part of the incident, or `Comments`, or `Without a place`. */
  readonly heading: string;
  /** When it was, with the day where the incident took several; empty where it has no time. */
  readonly time: string;
  readonly line: ChangedLine;
  /** Whether it is proposed: nothing is lost by it, and nobody wrote something else here. */
  readonly isProposed: boolean;
  /** Why not, in a few words; empty where it is. */
  readonly remark: string;
}

/** What a document offers to an incident as it is now, in its order. What the incident has already is not offered again. */
export function offeredChanges(
  incident: Incident,
  { name, changes, answeredBy }: ReturnedDocument,
): readonly OfferedChange[] {
  const movedChanges = movedDays(changes);
  const timed = timeReader(incident);
  return changes.flatMap((foundChange): readonly OfferedChange[] => {
    const change = isHomeless(incident, foundChange) ? asNote(foundChange) : foundChange;
    const takenIncident = withReturned(incident, change, name, previewId);
    if (takenIncident === incident) return [];
    if (change.kind === 'note') return [offeredNote(change, incident.timeZone, answeredBy)];
    const parts = changedParts(incident, takenIncident);
    const isLost = change.kind === 'removed' || (change.kind === 'field' && change.theirs === undefined);
    const remark = isContested(incident, change)
      ? 'It was changed here, too: taking it replaces that.'
      : isLost
        ? 'The document no longer has it.'
        : movedChanges.has(change)
          ? 'Many events would move alike by whole days.'
          : '';
    return parts
      .flatMap(({ heading, lines: [line] }) =>
        line === undefined
          ? []
          : [
              {
                change,
                heading,
                ...timed(withoutHeading(heading, withoutRepeat(change, line))),
                isProposed: remark === '',
                remark,
              },
            ],
      )
      .slice(0, 1);
  });
}

/** The fields that a thing is called by. */
const TELLING: ReadonlySet<string> = new Set(['title', 'text', 'metric', 'answer']);
const TIME = /^\d{4}-\d{2}-\d{2} [\d:]+ /;

/** Divides the time from the words of a line that begins with one. Its day goes without saying where there is one only. */
function timeReader({
  timeline,
  timeZone,
}: Incident): (line: ChangedLine) => Pick<OfferedChange, 'time' | 'line'> {
  const days = new Set(placedEvents(timeline).map(({ occurredAt }) => isoDate(occurredAt, timeZone)));
  return (line) => {
    const [first, ...rest] = line;
    const [time = ''] = TIME.exec(first?.text ?? '') ?? [];
    if (first === undefined || time === '') return { time: '', line };
    const words = first.text.slice(time.length);
    const day = time.slice(0, 10);
    const isOnlyDay = days.size === 0 || (days.size === 1 && days.has(day));
    return {
      time: (isOnlyDay ? time.slice(11) : time).trim(),
      line: words === '' ? rest : [{ ...first, text: words }, ...rest],
    };
  };
}

/** Words that say which thing it is need not stand before the same words with their change. */
function withoutRepeat(change: ReturnedChange, line: ChangedLine): ChangedLine {
  const [first, ...rest] = line;
  const isTelling = change.kind === 'field' && change.of !== null && TELLING.has(change.field);
  if (!isTelling || first === undefined) return line;
  const [time] = TIME.exec(first.text) ?? [];
  return time === undefined ? rest : [{ ...first, text: time }, ...rest];
}

/** A part whose only text has its name need not say it twice. */
function withoutHeading(heading: string, [first, ...rest]: ChangedLine): ChangedLine {
  if (first === undefined) return rest;
  const name = `${heading.toLowerCase()}: `;
  const isNamed = first.text.toLowerCase().startsWith(name);
  return [isNamed ? { ...first, text: first.text.slice(name.length) } : first, ...rest];
}

/** Ids of things that are only shown. */
function previewId<T extends AnyId>(): T {
  return toId<T>('offered');
}

/** What a document says of something that was deleted here. */
function asNote(change: ReturnedChange): ReturnedChange {
  if (change.kind !== 'field') return change;
  return { kind: 'note', by: '', text: change.theirs ?? '', about: change.base ?? '', isComment: false };
}

/** In answers and in a review all is new, and in answers all is of one person, which need not be said of each. */
function offeredNote(
  change: Extract<ReturnedChange, { kind: 'note' }>,
  timeZone: string,
  answeredBy: string | undefined,
): OfferedChange {
  const { by, text, about, isComment, heading, at = null } = change;
  const time = at === null ? '' : exactClockTime(at, timeZone);
  const before = about === '' || heading?.includes(about) ? '' : `“${about}” — `;
  const isAnswer = by === answeredBy;
  const who = by === '' || isAnswer ? '' : `${by}: `;
  return {
    change,
    time,
    heading: heading ?? (isComment ? 'Comments' : 'Without a place in the incident'),
    line: [
      { kind: 'same', text: `${before}${who}` },
      { kind: heading === undefined ? 'added' : 'same', text },
    ],
    isProposed: true,
    remark: '',
  };
}

/** The incident with the chosen changes, as one step; of a sheet also who answered it, once anything of it is taken. */
export function withChosen(
  incident: Incident,
  { name, answeredBy }: Pick<ReturnedDocument, 'name' | 'answeredBy'>,
  chosenChanges: readonly OfferedChange[],
  { newId, now }: { readonly newId: NewId; readonly now: Now },
): Incident {
  const takenIncident = chosenChanges.reduce(
    (grown, { change }) => withReturned(grown, change, name, newId),
    incident,
  );
  return answeredBy === undefined || chosenChanges.length === 0
    ? takenIncident
    : withAnswered(takenIncident, answeredBy, now());
}
