import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

/** Processor seconds, so that a loaded machine fails no test. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test('lists within lists keep their words, however deep they are', () => {
  const summary = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}- item-${depth}`).join(
    '\n',
  );
  let markdown = '';
  const seconds = secondsOf(() => {
    markdown = toMarkdown({ ...sampleIncident(), summary }, { audience: 'internal' });
  });
  expect(markdown).toContain('item-2999');
  expect(seconds).toBeLessThan(8);
});

test('twenty thousand people are searched for', () => {
  const empty = buildIncident();
  const attendees = Array.from({ length: 20_000 }, (_, index) => {
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
  let leaks = 0;
  const seconds = secondsOf(() => {
    const markdown = toMarkdown(incident, { audience: 'public' });
    expect(markdown).toContain('It was restarted by an engineer.');
    leaks = incidentLeaks(incident, readMarkdown(`${markdown}\n${publicSummary}`)).length;
  });
  expect(leaks).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(20);
});
