import { expect, it } from 'vitest';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { sectionCompleteness } from '#shared/readiness/sectionCompleteness.ts';
import { withFirstAction } from '#test/support/incidents/brokenSample.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { processorMs } from '#test/support/inProportion.ts';

const all = (mark: string) => Object.fromEntries(SECTION_IDS.map((section) => [section, mark]));

it('marks every section of a finished document as complete', () => {
  expect(sectionCompleteness(sampleIncident())).toEqual(all('complete'));
});

it('marks a new draft as empty but for its first events', () => {
  const draft = buildIncident({ timeline: [buildEvent('First errors', '14:23')] });
  expect(sectionCompleteness(draft)).toEqual({ ...all('empty'), timeline: 'partial' });
});

it('marks a section with something missing as partial, and with notes alone as complete', () => {
  const unowned = { ...sampleIncident(), ...withFirstAction({ owner: ' ' }) };
  expect(sectionCompleteness(unowned)).toEqual({ ...all('complete'), actions: 'partial' });
});

it('costs little at each of many key presses among 2,000 events', () => {
  let incident = largeIncident(2_000);
  const type = (count: number): void => {
    for (let press = 0; press < count; press += 1) {
      const timeline = incident.timeline.map((event, index) =>
        index === 1_000 ? { ...event, title: `Key press ${press}` } : event,
      );
      incident = { ...incident, timeline };
      sectionCompleteness(incident);
    }
  };
  type(15);
  const typing = processorMs(() => type(30));
  // The same incident as if nothing in it had been seen before; a key press takes a fifth of that.
  const others = Array.from({ length: 5 }, () => structuredClone(incident));
  const opening = processorMs(() => others.map(sectionCompleteness));
  expect(typing / 30).toBeLessThan(opening / 5 / 2);
});
