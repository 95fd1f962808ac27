import { z } from 'zod';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * The name of one thing. A file written by hand may leave it out; it then reads as empty, and
 * `repairIds` gives one.
 */
export function id<T extends AnyId>() {
  return reference<T>().default(() => toId<T>('') as z.util.NoUndefined<T>); // An id is never undefined.
}

/** The id of something elsewhere in the file; `repairReferences` checks that it is there. */
export function reference<T extends AnyId>() {
  return z.custom<T>((value) => typeof value === 'string', 'an id as text');
}

/** An instant of the file: with its offset, so that it means the same everywhere. */
export const timestamp = z.custom<Timestamp>(
  (value) => typeof value === 'string' && parseTimestamp(value) !== null,
  'an instant with an offset such as 2026-03-10T14:23:00+00:00',
);

/** Text that may be left out, meaning empty. */
export const text = z.string().default('');

/** Text whose absence means something else than emptiness: not asked, not known. */
export const optionalText = z.string().exactOptional();
