import type { Incident } from '#shared/domain/incident/incident.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { MOST_SIGNALS, signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { type Difference, differences } from '#shared/merge/differences.ts';
import { fieldWords, headingOfPath } from '#shared/merge/valueWords.ts';
import { counted, listed } from '#shared/text/phrases.ts';

/** The name of one thing of each list, and of several where the plural is irregular. */
const THINGS: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  impact: ['impact row'],
  timeline: ['event'],
  causes: ['answer'],
  contributingFactors: ['factor'],
  wentWell: ['item that went well', 'items that went well'],
  wentPoorly: ['item that went poorly', 'items that went poorly'],
  gotLucky: ['lucky item'],
  actions: ['action item'],
  lessons: ['lesson'],
  'meeting.attendees': ['attendee'],
  'meeting.plan': ['block of the agenda', 'blocks of the agenda'],
  'meeting.log': ['step of the meeting', 'steps of the meeting'],
  milestones: ['milestone'],
  'meeting.parkingLot': ['parked item'],
  'meeting.held': ['session'],
  'meeting.asked': ['person who was asked', 'people who were asked'],
  'publication.aliases': ['alias', 'aliases'],
  'publication.lastExports': ['export'],
  pictures: ['picture'],
  signals: ['graph'],
  dismissedHints: ['dismissed hint'],
  dismissedFindings: ['dismissed finding'],
};

/**
 * What a merge brought into an incident, part by part: `Timeline: 3 events added, 1 event changed. Summary: severity
 * changed.` Empty where a reader would find nothing new.
 */
export function broughtIn(before: Incident, merged: Incident): string {
  const changes = differences(before, merged).filter(({ path }) => path !== 'conflicts');
  return [
    ...groupedBy(changes, ({ path }) => headingOfPath(path)).map(
      ([heading, inPart]) => `${heading}: ${partWords(inPart).join(', ')}.`,
    ),
    ...beyondBound(before, merged),
  ].join(' ');
}

/** A merge leaves no graph out, so that there can be more than one person could add. */
function beyondBound(before: Incident, merged: Incident): readonly string[] {
  const [count, countBefore] = [signalsOf(merged).length, signalsOf(before).length];
  return count > MOST_SIGNALS && count > countBefore
    ? [
        `With those of both sides there are ${count} graphs, more than the ${MOST_SIGNALS} of an incident: remove some.`,
      ]
    : [];
}

function partWords(changes: readonly Difference[]): readonly string[] {
  return groupedBy(changes, ({ path }) => listOf(path)).flatMap(([list, inList]) =>
    list === null
      ? [`${listed(inList, ({ path }) => fieldWords(path))} changed`]
      : list === 'meeting.log'
        ? // Its steps are what the clock writes; nobody counts them.
          ['it went on']
        : listWords(THINGS[list] ?? [list], inList),
  );
}

/** The list that a change is about: of a thing's field, of a thing, or of its order; null for a field by itself. */
function listOf(path: string): string | null {
  return Object.keys(THINGS).find((list) => path === list || path.startsWith(`${list}.`)) ?? null;
}

function listWords(
  [one, many]: readonly [string, string?],
  changes: readonly Difference[],
): readonly string[] {
  const kinds = groupedBy(changes, deedOf);
  return kinds.map(([kind, ofKind]) => {
    if (kind === 'moved') return `${many ?? `${one}s`} put into another order`;
    return `${counted(new Set(ofKind.map(({ id, path }) => id ?? path)).size, one, many)} ${kind}`;
  });
}

/** What was done to a thing, in the words of whoever did it. */
function deedOf({ kind, path, before, after }: Difference): string {
  if (path.startsWith('milestones.'))
    return (before ?? null) === null ? 'marked' : (after ?? null) === null ? 'unmarked' : 'marked elsewhere';
  const seenBy = path.endsWith('.visibility') ? VISIBILITIES.find((each) => each === after) : undefined;
  return seenBy === undefined ? kind : `made ${seenBy}`;
}

/** In the order in which each group begins. */
function groupedBy<T, Key>(
  all: readonly T[],
  keyOf: (one: T) => Key,
): readonly (readonly [Key, readonly T[]])[] {
  return [...new Set(all.map(keyOf))].map((key) => [key, all.filter((one) => keyOf(one) === key)]);
}
