import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeskSpot,
  fieldKey,
  isSameSpot,
  parseFieldKey,
  placeSpot,
  writtenSpot,
} from '#shared/domain/incident/deskSpot.ts';
import { type DeskPlace, SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { formField, formKey } from '#shared/drafts/formKey.ts';

const PLACES: readonly DeskPlace[] = [...SECTION_IDS, 'meeting', 'publish'];
/** Any text, and often one with colons in it: the id of a proposed alias is what stands in the incident. */
const ids = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.string()).map((parts) => parts.join(':')),
);
const fields = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(':', '.'));
const spots: fc.Arbitrary<DeskSpot> = fc.record({
  place: fc.constantFrom(...PLACES),
  id: ids,
  field: fields,
});

describe('the key of a spot', () => {
  it('is read as the same spot again, whatever the id', () => {
    fc.assert(fc.property(spots, (spot) => void expect(parseFieldKey(fieldKey(spot))).toEqual(spot)));
  });

  it('is another one for another spot', () => {
    fc.assert(
      fc.property(spots, spots, (one, other) => {
        expect(fieldKey(one) === fieldKey(other)).toBe(isSameSpot(one, other));
      }),
    );
  });

  it('is what drafts on the disk and the elements of the window have', () => {
    expect(fieldKey({ place: 'timeline', id: 'e1', field: 'milestones.detected' })).toBe(
      'timeline:e1:milestones.detected',
    );
    expect(fieldKey(placeSpot('meeting', 'capture'))).toBe('meeting::capture');
    expect(parseFieldKey('publish:http://db-3:8080:aliasProposal')).toEqual({
      place: 'publish',
      id: 'http://db-3:8080',
      field: 'aliasProposal',
    });
  });

  it.each(['', 'timeline', 'timeline:e1', 'home::x', 'toString:a:b', formField(formKey('new'), 'timeZone')])(
    'is not %s',
    (text) => expect(parseFieldKey(text)).toBeNull(),
  );

  it('is read from any text that has one, and written as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.string(), (place, rest) => {
        const spot = parseFieldKey(`${place}:${rest}`);
        expect(spot === null ? null : fieldKey(spot)).toBe(rest.includes(':') ? `${place}:${rest}` : null);
      }),
    );
  });
});

describe('a spot', () => {
  it('is compared by what it names', () => {
    fc.assert(fc.property(spots, (spot) => void expect(isSameSpot(spot, { ...spot })).toBe(true)));
    expect(isSameSpot(placeSpot('causes'), placeSpot('causes', 'failure'))).toBe(false);
    expect(isSameSpot(null, placeSpot('causes'))).toBe(false);
    expect(isSameSpot(null, null)).toBe(true);
  });

  it('is written without what is empty', () => {
    expect(writtenSpot({ place: 'actions', id: 'a1', field: 'due' })).toEqual({ id: 'a1', field: 'due' });
    expect(writtenSpot(placeSpot('summary', 'summary'))).toEqual({ field: 'summary' });
    expect(Object.keys(writtenSpot(placeSpot('summary')))).toEqual([]);
  });
});
