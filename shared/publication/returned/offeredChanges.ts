import { type AnyId, type NewId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withAnswered } from '#shared/domain/meeting/askedPeople.ts';
import { type ChangedLine, changedPartsOfFew } from '#shared/merge/differenceText.ts';
import { movedDays } from '#shared/publication/returned/changes/movedDays.ts';
import type {
  ReturnedChange,
  ReturnedDocument,
} from '#shared/publication/returned/changes/returnedChange.ts';
import { isContested, isHomeless, withReturned } from '#shared/publication/returned/takeReturned.ts';
import { exactClockTime } from '#shared/time/formatTime.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** A change of a document as it is shown, to be accepted or left. */
export interface OfferedChange {
  readonly change: ReturnedChange;
  /** The part of the incident, or `Comments`, or `Without a place`. */
  readonly heading: string;
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
  return changes.flatMap((foundChange): readonly OfferedChange[] => {
    const change = isHomeless(incident, foundChange) ? asNote(foundChange) : foundChange;
    const takenIncident = withReturned(incident, change, name, previewId);
    if (takenIncident === incident) return [];
    if (change.kind === 'note') return [offeredNote(change, incident.timeZone, answeredBy)];
    const parts = changedPartsOfFew(incident, takenIncident);
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
                line,
                isProposed: remark === '',
                remark,
              },
            ],
      )
      .slice(0, 1);
  });
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
  const clock = at === null ? '' : exactClockTime(at, timeZone);
  // A line of the timeline that somebody corrected says it already.
  const time = text.startsWith(clock) ? '' : clock;
  const before = about === '' || heading?.includes(about) ? '' : `“${about}” — `;
  const isAnswer = by === answeredBy;
  const who = by === '' || isAnswer ? '' : `${by}: `;
  return {
    change,
    heading: heading ?? (isComment ? 'Comments' : 'Without a place in the incident'),
    line: {
      kind: 'changed',
      time,
      about: '',
      words: [
        { kind: 'same', text: `${before}${who}` },
        { kind: heading === undefined ? 'added' : 'same', text },
      ],
    },
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
