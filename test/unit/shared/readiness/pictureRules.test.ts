import { expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { checksOfCause } from '#shared/rules/causeChecks.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

it('asks what a picture shows in each document that it goes into, and leads to it', () => {
  const asked = (picture: Parameters<typeof pictureOf>[0]) => {
    const incident = { ...sampleIncident(), pictures: [pictureOf({ id: toId('p1'), ...picture })] };
    return (['internal', 'public'] as const).flatMap((audience) =>
      readiness(incident, audience)
        .open.filter(({ rule }) => rule === 'picture-description')
        .map(({ spot, message }) => [audience, spot.id, spot.field, message]),
    );
  };
  expect(asked({ visibility: 'internal', caption: 'The pool' })).toEqual([
    ['internal', 'p1', 'altText', 'The picture “The pool” does not say what it shows.'],
  ]);
  expect(asked({ visibility: 'public' }).map(([audience]) => audience)).toEqual(['internal', 'public']);
  expect(asked({ visibility: 'private' })).toEqual([]);
  expect(asked({ visibility: 'public', altText: 'A graph' })).toEqual([]);
});

it('takes a picture for what shows a confirmed answer', () => {
  const sample = sampleIncident();
  const [first] = sample.causes;
  if (first === undefined) throw new Error('The sample has no answer');
  const cause = { ...first, evidence: [], confidence: 'confirmed' as const };
  const bare = { ...sample, causes: [cause, ...sample.causes.slice(1)] };
  const isAsked = (incident: typeof bare) =>
    checksOfCause(incident, cause.id).some(({ rule }) => rule === 'cause-evidence');
  expect(isAsked(bare)).toBe(true);
  expect(isAsked({ ...bare, pictures: [pictureOf({ causeIds: [cause.id] })] })).toBe(false);
  expect(isAsked(bare)).toBe(true);
});
