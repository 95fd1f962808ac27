import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { type CauseId, type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { changedParts } from '#shared/merge/differenceText.ts';
import { PARTS, placeNamed, withPartOf } from '#shared/versions/partBroughtBack.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

it('brings back what one part said, and leaves every other part as it is', () => {
  const event = buildEvent('alert', '10:00');
  const version = buildIncident({ title: 'Before', timeline: [event], lessons: [] });
  const present = buildIncident({
    title: 'Now',
    lessons: [{ id: toId('l'), text: 'Ask', visibility: 'internal' }],
  });
  const { incident, leftOut } = withPartOf(present, version, 'timeline');
  expect(incident).toMatchObject({ title: 'Now', timeline: [event], lessons: present.lessons });
  expect(leftOut).toBe(0);
});

it('leaves out and counts what led to a thing that is not there any more', () => {
  const cites = buildCause('c', null, { answer: 'the alert came late', evidence: [toId('alert')] });
  const version = buildIncident({
    causes: [cites],
    timeline: [buildEvent('alert', '10:00')],
  });
  const { incident, leftOut } = withPartOf(buildIncident(), version, 'causes');
  expect([incident.causes[0]?.evidence, leftOut]).toEqual([[], 1]);
});

it('brings back the pictures of events, and leaves those that stand elsewhere where they are', () => {
  const timeline = [buildEvent('alert', '10:00')];
  // Two pictures of one file are one.
  const at = (id: string, parts: Partial<Picture>) =>
    pictureOf({ id: toId(id), file: `${Buffer.from(id.padEnd(16)).toString('hex')}.png`, ...parts });
  const [summary, cause] = [{ inSummary: true }, { causeIds: [toId<CauseId>('c')] }];
  const event = { eventIds: [toId<EventId>('alert')] };
  const version = buildIncident({
    timeline,
    pictures: [at('graph', event), at('both', { ...event, ...cause, caption: 'Old' }), at('taken', summary)],
  });
  const present = buildIncident({
    causes: [buildCause('c', null)],
    pictures: [
      at('both', { ...summary, caption: 'New' }),
      at('why', cause),
      at('start', summary),
      at('late', {}),
    ],
  });
  const { incident, leftOut } = withPartOf(present, version, 'timeline');
  expect(incident.pictures).toEqual([
    at('graph', event),
    at('both', { ...event, ...summary, caption: 'New' }),
    at('why', cause),
    at('start', summary),
  ]);
  expect(leftOut).toBe(0);
});

it('of any two incidents, differs from the present one in that part only, or in what led to it, and is a sound file', () => {
  fc.assert(
    fc.property(
      arbitraryIncident(),
      arbitraryIncident(),
      fc.constantFrom(...PARTS),
      (present, version, part) => {
        const { incident, leftOut } = withPartOf(present, version, part);
        const changed = changedParts(present, incident).map(({ place }) => place);
        if (leftOut === 0) expect(changed.filter((place) => place !== part)).toEqual([]);
        const read = parseIncidentFile(Buffer.from(serializeIncident(incident)));
        expect(read.ok && read.value.repairs).toEqual([]);
      },
    ),
    { numRuns: runs(15) },
  );
});

it('knows a part by its title, its name in the file, and with other marks between', () => {
  expect(['Five Whys', 'five-whys', 'causes', 'Timeline', 'action items'].map(placeNamed)).toEqual([
    'causes',
    'causes',
    'causes',
    'timeline',
    'actions',
  ]);
  expect(['', 'appendix'].map(placeNamed)).toEqual([null, null]);
});
