import { DAY_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** When an earlier state of an incident was kept. */
interface DatedVersion {
  readonly keptAt: Timestamp;
  /** Counts up with each version, however the clock jumps; 0 for those of before there were numbers. */
  readonly number: number;
  /** Null or absent: no document was made of it. */
  readonly exported?: string | null;
}

/** The newest are kept whatever their age: an incident that rested for a year has all of its last evening. */
export const NEWEST_KEPT = 20;
/** The most that stay of the last 24 hours; a day of typing would otherwise fill a disk. */
export const MOST_OF_TODAY = 100;
/**
 * So many older days keep their last state. Days are counted in UTC, so that one begins and ends at the same moment
 * for ever.
 */
export const DAYS_KEPT = 30;

/**
 * The most that stay of versions behind an exported document: as many as the record of exports remembers, whatever
 * their age.
 */
const EXPORTED_KEPT = 50;

/**
 * The versions that are old enough to go, of those that are kept of one incident, newest first. A version from the future
 * counts as one of today: the clock was wrong, then or now.
 */
export function surplusVersions<V extends DatedVersion>(
  versions: readonly V[],
  now: Timestamp,
): readonly V[] {
  const days = new Set<string>();
  const exported = versions.filter((version) => version.exported != null).slice(0, EXPORTED_KEPT);
  const waiting = new Set(exported);
  return versions.filter((version, index) => {
    const { keptAt } = version;
    const ageMs = epochMs(now) - epochMs(keptAt);
    const day = dayOf(keptAt);
    const isLastOfDay = !days.has(day);
    days.add(day);
    const isOfToday = ageMs < DAY_MS && index < MOST_OF_TODAY;
    const isRecent = index < NEWEST_KEPT || isOfToday;
    return !(isRecent || waiting.has(version) || (isLastOfDay && ageMs < DAYS_KEPT * DAY_MS));
  });
}

function dayOf(time: Timestamp): string {
  return timestampAt(epochMs(time)).slice(0, 10);
}

/** Whether versions of one incident, newest first, were removed, or may have been before they had numbers. */
export function isHistoryCut(versions: readonly DatedVersion[]): boolean {
  const newest = versions[0]?.number ?? 0;
  return versions.length < newest || versions.some(({ number }) => number === 0);
}
