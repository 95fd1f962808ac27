import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HINTED_PLACES, incidentTextAt, incidentTexts } from '#shared/language/incidentTexts.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
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

it('leaves alone what a responder answered, until it is shown', () => {
  const answer = buildEvent('e1', '14:25', {
    kind: 'communication',
    title: 'It surprised me',
    actor: 'Priya',
    source: 'answers-priya.md',
    visibility: 'private',
  });
  const spot = { place: 'timeline', id: 'e1', field: 'title' } as const;
  const of = (event: typeof answer) => {
    const incident = buildIncident({ timeline: [event] });
    return [incidentTexts(incident, 'timeline').length, incidentTextAt(incident, 'timeline', spot)?.text];
  };
  expect(of(answer)).toEqual([0, undefined]);
  expect(of({ ...answer, visibility: 'internal' })).toEqual([1, 'It surprised me']);
});
