import fc from 'fast-check';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** Two years that contain daylight-saving changes, a leap day and a turn of the year. */
const FIRST_MS = Date.UTC(2024, 0, 1);
const LAST_MS = Date.UTC(2026, 11, 31);

export const arbitraryVisibility = fc.constantFrom(...VISIBILITIES);

/** An instant to the second, in one of several offsets. */
export const arbitraryTimestamp: fc.Arbitrary<Timestamp> = fc
  .tuple(fc.integer({ min: FIRST_MS / 1000, max: LAST_MS / 1000 }), fc.constantFrom(0, 60, 330, -300, 840))
  .map(([seconds, offset]) => timestampAt(seconds * 1000, offset));

/** A calendar date, `YYYY-MM-DD`. */
export const arbitraryDate: fc.Arbitrary<string> = fc
  .integer({ min: FIRST_MS, max: LAST_MS })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

/** A web address. `fc.webUrl` makes a table of all characters first, which takes longer than most properties. */
export const arbitraryUrl: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.domain(),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 3 }),
  )
  .map(([scheme, host, path]) => `${scheme}://${[host, ...path.map(encodeURIComponent)].join('/')}`);

/** A record whose second part may lack any of its keys; a key is absent, never undefined. */
export function optional<Required extends object, Optional extends object>(
  required: { [K in keyof Required]: fc.Arbitrary<Required[K]> },
  maybe: { [K in keyof Optional]: fc.Arbitrary<Optional[K]> },
): fc.Arbitrary<Required & Partial<Optional>> {
  return fc
    .tuple(fc.record(required), fc.record(maybe, { requiredKeys: [] }))
    .map(([always, sometimes]) => ({ ...always, ...(sometimes as Partial<Optional>) }));
}

/** Gives each thing an id `prefix-0`, `prefix-1` …, as its first key. */
export function withIds<Id extends AnyId, T extends object>(
  prefix: string,
  things: readonly T[],
): readonly (T & { readonly id: Id })[] {
  return things.map((thing, index) => ({ id: toId<Id>(`${prefix}-${index}`), ...thing }));
}
