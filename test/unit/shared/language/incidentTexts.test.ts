import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HINTED_PLACES, incidentTextAt, incidentTexts } from '#shared/language/incidentTexts.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

it('finds each text by its place as it stands among all, and none where there is none', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryIncident(), fc.constant(sampleIncident())), (incident) => {
      for (const place of HINTED_PLACES) {
        for (const text of incidentTexts(incident, place))
          expect(incidentTextAt(incident, place, text.spot)).toEqual(text);
        expect(incidentTextAt(incident, place, { place, id: 'gone', field: 'title' })).toBeUndefined();
      }
    }),
  );
});
