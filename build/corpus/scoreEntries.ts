import { holdsWords } from '#build/corpus/sameWords.ts';
import type { Truth, TruthEntry } from '#build/corpus/truth.ts';
import type { DraftEvent } from '#shared/import/draft/importDraft.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';

/** How the events of a draft compare with the entries that its document has. */
export interface EntryScore {
  /** How many entries there are, listed or only counted. */
  readonly stated: number;
  /** How many of those came as an event, whatever its time. */
  readonly found: number;
  /** How many are listed with their time. */
  readonly listed: number;
  /** Listed entries with the right time. */
  readonly right: number;
  /** Listed entries whose right time is one of those among which a person chooses. */
  readonly asked: number;
  /** Listed entries that came with another time than theirs. */
  readonly wrong: readonly TruthEntry[];
  /** Listed entries that did not come. */
  readonly lost: readonly TruthEntry[];
  /** Events that are no entry. */
  readonly invented: readonly DraftEvent[];
  /** How many more events there are than entries, where these are not all listed. */
  readonly beyond: number;
  /** Whether the first and the last listed entry are right; null where none is listed. */
  readonly areEndsRight: boolean | null;
}

/**
 * Gives each entry the event that has its words: one with its time where several have them, else the first. An event stands
 * for one entry only.
 */
export function scoreEntries({ entries, count }: Truth, events: readonly DraftEvent[]): EntryScore | null {
  if (entries === undefined && count === undefined) return null;
  const listed = entries ?? [];
  const taken = new Map<TruthEntry, DraftEvent>();
  // An index counts entries with a time; of one without any it says nothing about lists that tell no time.
  const free = new Set(count === 0 ? events.filter(({ occurredAt }) => occurredAt !== null) : events);
  const give = (fits: (event: DraftEvent, entry: TruthEntry) => boolean) => {
    for (const entry of listed) {
      if (taken.has(entry)) continue;
      const event = [...free].find((one) => holdsWords(textOf(one), entry.words) && fits(one, entry));
      if (event === undefined) continue;
      taken.set(entry, event);
      free.delete(event);
    }
  };
  give(isRightTime);
  give(isAskedTime);
  give(() => true);

  const having = (fits: (event: DraftEvent, entry: TruthEntry) => boolean) =>
    listed.filter((entry) => {
      const event = taken.get(entry);
      return event !== undefined && fits(event, entry);
    });
  const right = having(isRightTime);
  const areAllListed = count === undefined || count <= listed.length;
  const stated = Math.max(count ?? 0, listed.length);
  const ends = [listed.at(0), listed.at(-1)].filter((entry) => entry !== undefined);
  return {
    stated,
    found: areAllListed ? taken.size : Math.min(events.length, stated),
    listed: listed.length,
    right: right.length,
    asked: having((event, entry) => !isRightTime(event, entry) && isAskedTime(event, entry)).length,
    wrong: having((event, entry) => !isRightTime(event, entry) && !isAskedTime(event, entry)),
    lost: listed.filter((entry) => !taken.has(entry)),
    invented: areAllListed ? [...free] : [],
    beyond: areAllListed ? 0 : Math.max(0, events.length - stated),
    areEndsRight: ends.length === 0 ? null : ends.every((entry) => right.includes(entry)),
  };
}

/** Everything that an event says; the words of an entry may be divided among its parts in any order. */
function textOf({ actor = '', title, detail = '', source = '', written }: DraftEvent): string {
  return [actor, title, detail, actor, written, source, title].join(' ');
}

function isRightTime(event: DraftEvent, { at }: TruthEntry): boolean {
  if (at === null) return event.occurredAt === null && event.choices.length === 0;
  return event.occurredAt !== null && isSameTime(at, event.occurredAt, event);
}

function isAskedTime(event: DraftEvent, { at }: TruthEntry): boolean {
  return at !== null && event.choices.some(({ occurredAt }) => isSameTime(at, occurredAt, event));
}

/**
 * With an offset the moments have to be one, without the clocks. A day alone must not have become an exact time, and a
 * clock alone must not have got a day that nobody is told of.
 */
function isSameTime(at: string, found: Timestamp, { precision, flags }: DraftEvent): boolean {
  if (/^\d{2}:\d{2}$/.test(at)) {
    const isSaid = flags.some(({ code }) => code === 'day-assumed' || code === 'day-relative');
    return isSaid && found.slice(11, 16) === at;
  }
  if (at.length === 10) return found.startsWith(at) && precision !== 'exact';
  const moment = parseTimestamp(at.replace(' ', 'T'));
  if (moment === null) return found.startsWith(at.replace(' ', 'T'));
  // To the minute where the truth says no seconds.
  const unit = /T\d{2}:\d{2}:\d{2}/.test(moment) ? 1_000 : 60_000;
  return Math.floor(Date.parse(found) / unit) === Math.floor(Date.parse(moment) / unit);
}
