import { OF_OTHER_TIMES } from '#shared/import/placing/flagWords.ts';
import type { FlagCode, ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import type { ZoneDefinitions } from '#shared/import/reading/zones/zoneDefinitions.ts';
import type { ZoneMark } from '#shared/import/reading/zones/zoneStatements.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/** What a text says about zones apart from its entries. */
export interface SaidZones {
  readonly marks: readonly ZoneMark[];
  readonly definitions: ZoneDefinitions;
  /** The zone of the other clocks of the text, where they have one and the same; absent: none have. */
  readonly usual?: () => WrittenZone | null;
}

/** Says in which zone each entry's clock is. */
export type ZoneKeeper = ReturnType<typeof createZoneKeeper>;

/** The zone of one entry. */
interface EntryZone {
  readonly zone: WrittenZone;
  /** The zone that its clock is compared in with the clocks beside it: the last one said before, where none is its own. */
  readonly neighbour: WrittenZone;
}

/**
 * The rules of docs/import.md: the zone written beside a clock, else what its part of the text says, else what is
 * said of all. An entry about which nothing is said is in the context's zone, flagged when nobody chose it.
 */
export function createZoneKeeper(
  timeline: readonly TimelineMark[],
  { timeZone, isZoneGuessed, writtenIn, zoneMeanings }: ImportContext,
  { marks, definitions, usual }: SaidZones,
) {
  const entries = timeline.flatMap((mark) => (mark.kind === 'entry' ? [mark.entry] : []));
  const reach = reachOfMarks(outsideOf(entries, marks), entries);
  const home: WrittenZone = { kind: 'place', words: timeZone, timeZone, minutes: null };
  const said = (entry: FoundEntry) => entry.time.zone ?? reach.at.get(entry) ?? reach.ofAll;
  let last: WrittenZone | null = null;
  /** Undefined before it was asked for: to look through a text takes a while. */
  let ofOthers: WrittenZone | null | undefined;

  /** An abbreviation means what a person answered, else what the text says it means. */
  function meant(zone: WrittenZone): WrittenZone {
    const words = zone.words.toUpperCase();
    const place = zone.kind === 'offset' ? undefined : zoneMeanings?.get(words);
    if (place !== undefined) return { kind: 'place', words: zone.words, timeZone: place, minutes: null };
    return definitions.get(words) ?? zone;
  }

  return {
    of(entry: FoundEntry, flag: (code: FlagCode, words: string, made?: string) => void): EntryZone {
      const own = said(entry);
      if (own !== null) {
        last = meant(own);
        return { zone: last, neighbour: last };
      }
      if (isZoneGuessed === true && writtenIn !== undefined) {
        flag('zone-assumed', entry.time.words, `that of the mail, ${writtenIn.words},`);
        return { zone: writtenIn, neighbour: writtenIn };
      }
      if (ofOthers === undefined) ofOthers = isZoneGuessed === true ? (usual?.() ?? null) : null;
      if (ofOthers !== null) {
        const zone = meant(ofOthers);
        flag('zone-assumed', entry.time.words, `${OF_OTHER_TIMES}${zone.words},`);
        return { zone, neighbour: zone };
      }
      if (isZoneGuessed === true) flag('zone-assumed', entry.time.words, timeZone);
      return { zone: home, neighbour: last ?? home };
    },
    /** The IANA zone that all of the text's times are in; null when it names none, several, or one that is not certain. */
    named(): string | null {
      const zones = entries.length === 0 ? marks.flatMap(({ zone }) => zone ?? []) : entries.map(said);
      const names = new Set(zones.map((zone) => (zone === null ? null : nameOf(zone, meant))));
      const [only = null] = names;
      return names.size === 1 ? only : null;
    },
  };
}

/** `PST` and `PDT` are both Los Angeles; only UTC is a name for an offset. */
function nameOf(zone: WrittenZone, meant: (zone: WrittenZone) => WrittenZone): string | null {
  const knownZone = zone.kind === 'place' ? zone : meant(zone);
  if (knownZone.kind === 'place') return knownZone.timeZone;
  return knownZone.kind === 'offset' && knownZone.minutes === 0 ? 'UTC' : null;
}

/** A sentence inside an entry tells something there. */
function outsideOf(entries: readonly FoundEntry[], marks: readonly ZoneMark[]): readonly ZoneMark[] {
  let next = 0;
  return marks.filter(({ kind, line }) => {
    while ((entries[next]?.to ?? Number.POSITIVE_INFINITY) < line) next += 1;
    return kind === 'part' || (entries[next]?.from ?? Number.POSITIVE_INFINITY) > line;
  });
}

/** A part of the text that is being read: below a heading, or the whole text. */
interface OpenPart {
  readonly depth: number;
  /** Below the line of a day, "all" are all of that day. */
  readonly isDay: boolean;
  zone: WrittenZone | null;
  /** A sentence about times for which the part has had no entry yet. */
  waiting: WrittenZone | null;
  hasEntry: boolean;
}

/** Which zone reaches which entry, and what is said of all. */
function reachOfMarks(marks: readonly ZoneMark[], entries: readonly FoundEntry[]) {
  const at = new Map<FoundEntry, WrittenZone>();
  const ofAll: WrittenZone[] = [];
  const open: OpenPart[] = [{ depth: 0, isDay: false, zone: null, waiting: null, hasEntry: false }];
  const endPart = () => {
    const waiting = open.pop()?.waiting ?? null;
    if (waiting !== null) ofAll.push(waiting);
  };
  const take = (mark: ZoneMark) => {
    if (mark.kind === 'part') {
      while ((open.at(-1)?.depth ?? 0) >= mark.depth) endPart();
      const isDay = mark.isDay || open.at(-1)?.isDay === true;
      // Above all sections, the line of a day says it of the whole text: `19 March 2026 · all times AEDT`.
      const waiting = mark.isDay ? mark.zone : null;
      const zone = mark.zone ?? open.at(-1)?.zone ?? null;
      open.push({ depth: mark.depth, isDay, zone, waiting, hasEntry: false });
      return;
    }
    const part = open.at(-1);
    if (part === undefined) return;
    part.zone = mark.zone;
    // What stands below the last entry of a day cannot mean only that day.
    const isOfDay = part.isDay && !part.hasEntry;
    if (mark.reach === 'all' && !isOfDay) ofAll.push(mark.zone);
    else if (mark.reach === 'times' && !isOfDay) part.waiting = mark.zone;
  };
  let next = 0;
  for (const entry of entries) {
    for (let mark = marks[next]; mark !== undefined && mark.line <= entry.from; mark = marks[next]) {
      take(mark);
      next += 1;
    }
    const zone = open.at(-1)?.zone ?? null;
    if (zone !== null) at.set(entry, zone);
    for (const part of open) {
      part.waiting = null;
      part.hasEntry = true;
    }
  }
  for (const mark of marks.slice(next)) take(mark);
  while (open.length > 0) endPart();
  const [first = null] = ofAll;
  return { at, ofAll: first !== null && ofAll.every((zone) => isSameZone(zone, first)) ? first : null };
}

function isSameZone(a: WrittenZone, b: WrittenZone): boolean {
  if (a.kind === 'offset' && b.kind === 'offset') return a.minutes === b.minutes;
  if (a.kind === 'place' && b.kind === 'place') return a.timeZone === b.timeZone && a.minutes === b.minutes;
  return a.kind === b.kind && a.words.toUpperCase() === b.words.toUpperCase();
}
