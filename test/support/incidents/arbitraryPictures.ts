import fc from 'fast-check';
import type { CauseId, EventId, ImpactRowId } from '#shared/domain/incident/ids.ts';
import { FILE_TYPES, PICTURE_TYPES, type Picture } from '#shared/domain/incident/picture.ts';
import {
  arbitraryTimestamp,
  arbitraryVisibility,
  optional,
  withIds,
} from '#test/support/incidents/arbitraryValues.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const ENDINGS = [...Object.keys(PICTURE_TYPES), ...Object.keys(FILE_TYPES)];

const arbitraryFile = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), fc.constantFrom(...ENDINGS))
  .map(([content, ending]) => `${content.toString(16).padStart(32, '0')}.${ending}`);

interface PicturePlaces {
  readonly eventIds: readonly EventId[];
  readonly causeIds: readonly CauseId[];
  readonly rowIds: readonly ImpactRowId[];
}

/** Pictures of any of the events, answers and rows, at the summary, also of none, and also with a name that no file may have. */
export function arbitraryPictures({
  eventIds,
  causeIds,
  rowIds,
}: PicturePlaces): fc.Arbitrary<readonly Picture[]> {
  const picture = optional(
    {
      file: fc.oneof({ weight: 4, arbitrary: arbitraryFile }, { weight: 1, arbitrary: hostileText }),
      width: fc.nat({ max: 4000 }),
      height: fc.nat({ max: 4000 }),
      caption: hostileText,
      altText: hostileText,
      visibility: arbitraryVisibility,
      eventIds: fc.subarray([...eventIds]),
      causeIds: fc.subarray([...causeIds]),
    },
    {
      source: hostileText,
      takenAt: arbitraryTimestamp,
      impactIds: fc.subarray([...rowIds]),
      inSummary: fc.boolean(),
      parts: fc.nat({ max: 60_000 }),
      isAnonymous: fc.boolean(),
      pageOf: hostileText,
    },
  );
  return fc.array(picture, { maxLength: 3 }).map((pictures) => withIds('picture', pictures));
}
