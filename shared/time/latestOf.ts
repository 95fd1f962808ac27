import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

/** The latest of the instants, and no earlier than `least`. */
export function latestOf(timestamps: readonly Timestamp[], least: Timestamp): Timestamp {
  return timestamps.reduce((latest, next) => (compareTimestamps(next, latest) > 0 ? next : latest), least);
}
