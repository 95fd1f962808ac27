import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Attendee } from '#shared/domain/incident/meeting.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

const PEOPLE = [
  'Sarah Chen',
  'Will Stone',
  'José Núñez',
  'Anne-Marie Dubois',
  'Tom O’Brien',
  'Ludwig Van Berg',
  'Zoltan',
  'Mary Jane Watson',
  'Nkechi Okafor (SRE)',
  'Priya',
  'Hudson',
  'Jenkins',
  'Argo Lind',
  'မောင်မောင်',
] as const;

const NOT_A_NAME = /\s*\(.*\)/;

/** The ways in which a sentence speaks of somebody. */
const WAYS: readonly ((name: string) => string)[] = [
  (name) => `Then ${name} looked at it.`,
  (name) => `Then ${name.split(' ')[0] ?? ''} looked at it.`,
  (name) => `We asked ${name.split(' ').at(-1) ?? ''} about it.`,
  (name) => `We told ${name.split(' ').at(1) ?? name} and waited.`,
  (name) => `It was ${name}’s idea.`,
  (name) => `They told ${name.toUpperCase()}, who agreed.`,
  (name) => `Thanks to _${name}_ and **${name.split(' ')[0] ?? ''}**.`,
  (name) => `The dashboard (by ${name}) showed it.`,
];

function incidentWith(people: readonly string[], text: string): Incident {
  const incident = buildIncident({ title: 'Checkout down' });
  const attendees = people.map((name, index) => ({
    id: toId<Attendee['id']>(`person-${index}`),
    name,
    role: '',
    present: true,
  }));
  return {
    ...incident,
    meeting: { ...incident.meeting, attendees },
    publication: { aliases: [], lastExports: [], publicSummary: text, apology: text },
  };
}

test('the search for leaks finds nobody in what was composed, however they are spoken of', () => {
  fc.assert(
    fc.property(
      fc.subarray([...PEOPLE], { minLength: 1 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...WAYS)), { minLength: 1, maxLength: 6 }),
      (people, sayings) => {
        const text = sayings
          .map(([which, say]) => say((people[which % people.length] ?? '').replace(NOT_A_NAME, '')))
          .join(' ');
        const incident = incidentWith(people, text);
        const markdown = toMarkdown(incident, { audience: 'public' });
        const leaks = incidentLeaks(incident, [{ where: 'Markdown', text: markdown }]);
        expect(leaks.map(({ words, excerpt }) => `${words} in ${excerpt}`)).toEqual([]);
      },
    ),
    { numRuns: runs(150) },
  );
});

test('the search does find them in what was not composed', () => {
  const incident = incidentWith(['Sarah Chen'], '');
  expect(incidentLeaks(incident, [{ where: 'x', text: 'Then Sarah looked.' }])).toHaveLength(1);
});
