import { isDateLine } from '#shared/import/reading/dateLine.ts';
import { factIn } from '#shared/import/reading/factLine.ts';
import { isMomentKey, matterFields } from '#shared/import/reading/frontMatter.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { zoneInBrackets } from '#shared/import/reading/zones/readZoneStatement.ts';
import { isSameClock, zoneBehindTime } from '#shared/import/reading/zones/zoneBehindTime.ts';
import type { ZoneMark } from '#shared/import/reading/zones/zoneStatements.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import { readWrittenZone } from '#shared/time/readWrittenZone.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/** A clock, with what may stand between it and its zone. */
const CLOCK =
  /(?<![\d:.])\d{1,2}(?::\d{2}(?::\d{2})?(?:\.\d+)?|[.h]\d{2})?(?:\s?[ap]\.?m\.?)?(?![\d:])\s?[([]?/gi;
/**
 * Of a document that says no zone of its times as such, the one in which it dates itself: in its front matter
 * (`detected_at: 2026-09-09T18:40:00-03:00`), or in lines such as `Date: 10 March 2026, 14:02 CET`. None where they name several.
 * A date alone in front matter is often written by a program, and says nothing.
 */
export function factZones(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ZoneMark[] {
  const inMatter = matterFields(lines).flatMap(({ key, value, line }): readonly ZoneMark[] => {
    if (key === 'date' || !isMomentKey(key)) return [];
    const time = readEntryHead(value, 'cell')?.time;
    const zone = time?.clock?.kind === 'known' ? time.zone : null;
    return zone === null || zone === undefined
      ? []
      : [{ kind: 'said', line: line.number, zone, reach: 'all' }];
  });
  if (inMatter.length > 0) return inMatter;
  const inFacts = lines.slice(0, 200).flatMap((line, index): readonly ZoneMark[] => {
    const text = factIn(line, toPlain);
    const above = lines.slice(Math.max(0, index - 2), index).findLast(({ kind }) => kind !== 'blank');
    const isBelowName = above?.kind === 'heading' && sectionTarget(toPlain(above.content)) === 'date';
    const isDated = isDateLine(text) || isBelowName;
    const zone = isDated
      ? (zoneBehindTime(text) ?? (findWrittenDate(text) === null ? null : zoneInBrackets(text)))
      : zoneOfDay(line, toPlain);
    return zone === null ? [] : [{ kind: 'said', line: line.number, zone, reach: 'all' }];
  });
  return inFacts.every(({ zone }) => isSameClock(zone, inFacts[0]?.zone ?? null)) ? inFacts : [];
}

/** `Wednesday 19 August 2026, Hamburg (CEST)`: a line of text that is a day, with the zone in brackets. */
function zoneOfDay({ kind, content }: ScannedLine, toPlain: (text: string) => string): WrittenZone | null {
  const text = kind === 'text' && content.length < LONGEST_DAY ? toPlain(content) : '';
  const date = text === '' ? null : readWrittenDate(text);
  return date?.value.kind === 'full' ? zoneInBrackets(text.slice(date.length)) : null;
}

/** A line that is longer tells something. Characters. */
const LONGEST_DAY = 100;

/**
 * The one zone that stands behind the clocks in some lines, such as the sentences of a summary; null where there is none, or
 * where there are several. It is no more than likely that the other clocks of the text are in it as well.
 */
export function usualZone(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): WrittenZone | null {
  let usual: WrittenZone | null = null;
  for (const { kind, content } of lines) {
    if (kind === 'fence' || kind === 'comment' || !/\d/.test(content)) continue;
    const text = toPlain(content.slice(0, 2000));
    for (const { index, 0: clock } of text.matchAll(CLOCK)) {
      if (!/:|[ap]\.?m/i.test(clock)) continue;
      const zone = readWrittenZone(text.slice(index + clock.length, index + clock.length + 40))?.value;
      if (zone === undefined) continue;
      if (usual !== null && !isSameClock(usual, zone)) return null;
      usual ??= zone;
    }
  }
  return usual;
}
