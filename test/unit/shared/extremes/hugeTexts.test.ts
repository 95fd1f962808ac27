import { expect, test } from 'vitest';
import { isExploring } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

test('lists within lists keep their words, however deep they are', () => {
  expectInProportion((share) => {
    // Twice as deep a list has twice as many lines, each of which begins twice as far to the right.
    const depths = Math.floor(3000 * Math.sqrt(share));
    const summary = Array.from({ length: depths }, (_, depth) => `${' '.repeat(depth)}- item-${depth}`);
    const incident = { ...sampleIncident(), summary: summary.join('\n') };
    expect(toMarkdown(incident, { audience: 'internal' })).toContain(`item-${depths - 1}`);
  });
});

function searchedFor(people: number): void {
  const empty = buildIncident();
  const attendees = Array.from({ length: people }, (_, index) => {
    const letters = Array.from(String(index + 10_000), (digit) => 'bdfgklmnpr'.charAt(Number(digit))).join(
      'a',
    );
    return {
      id: toId<Incident['meeting']['attendees'][number]['id']>(`${index}`),
      name: `Xe${letters} Qu${letters}`,
      role: '',
      present: true,
    };
  });
  const publicSummary = `It was restarted by ${attendees.at(-1)?.name ?? ''}.`;
  const incident: Incident = {
    ...empty,
    meeting: { ...empty.meeting, attendees },
    publication: { ...empty.publication, publicSummary },
  };
  const markdown = toMarkdown(incident, { audience: 'public' });
  expect(markdown).toContain('It was restarted by an engineer.');
  expect(incidentLeaks(incident, readMarkdown(`${markdown}\n${publicSummary}`)).length).toBeGreaterThan(0);
}

test('thousands of people are searched for in time in proportion', () => {
  const people = isExploring ? 8_000 : 4_000;
  expectInProportion((share) => searchedFor(people * share));
});
