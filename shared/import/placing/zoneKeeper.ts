import type { FlagCode, ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/**
 * Says in which zone each entry's clock is: the one written beside it, else the one stated above it,
 * else the one that the text's other times are in, else the context's; that is flagged when nobody chose it.
 */
export function createZoneKeeper(
  marks: readonly TimelineMark[],
  { timeZone, isZoneGuessed, zoneMeanings }: ImportContext,
  known: WrittenZone | null,
) {
  const home: WrittenZone = { kind: 'place', words: timeZone, timeZone, minutes: null };
  let stated = known;
  let lastWritten = onlyWritten(marks);
  const meant = (zone: WrittenZone): WrittenZone => {
    const place = zone.kind === 'ambiguous' ? zoneMeanings?.get(zone.words.toUpperCase()) : undefined;
    return place === undefined ? zone : { kind: 'place', words: zone.words, timeZone: place, minutes: null };
  };
  return {
    set(zone: WrittenZone): void {
      stated = zone;
    },
    /** Another part of the document begins: what was stated in the last does not hold there. */
    restart(): void {
      stated = known;
    },
    of(
      written: WrittenZone | null,
      words: string,
      flag: (code: FlagCode, words: string, made?: string) => void,
    ): WrittenZone {
      if (written !== null) lastWritten = written;
      const zone = written ?? stated ?? lastWritten;
      if (zone !== null) return meant(zone);
      if (isZoneGuessed === true) flag('zone-assumed', words, timeZone);
      return home;
    },
  };
}

/** The first zone that any entry names, if the entries before it name none. */
function onlyWritten(marks: readonly TimelineMark[]): WrittenZone | null {
  for (const mark of marks)
    if (mark.kind === 'entry' && mark.entry.time.zone !== null) return mark.entry.time.zone;
  return null;
}

/** The IANA zone that a text's times are in; null when it names none, or one that is not certain. */
export function namedTimeZone(marks: readonly TimelineMark[], known: WrittenZone | null): string | null {
  const stated = marks.find((mark) => mark.kind === 'zone');
  const zone = stated?.zone ?? known ?? onlyWritten(marks);
  if (zone === null || zone.kind === 'ambiguous') return null;
  if (zone.kind === 'place') return zone.timeZone;
  return zone.minutes === 0 ? 'UTC' : null;
}
