import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function incidentOf(people: Readonly<Record<string, string>>, aliases: readonly Alias[] = []): Incident {
  const empty = buildIncident();
  const attendees = Object.entries(people).map(([name, role]) => ({
    id: toId<(typeof empty.meeting.attendees)[number]['id']>(name),
    name,
    role,
    present: true,
  }));
  return { ...empty, meeting: { ...empty.meeting, attendees }, publication: { aliases, lastExports: [] } };
}

const says = (incident: Incident, text: string) => withAliases(text, publicAliases(incident));

describe('people without an alias', () => {
  const incident = incidentOf({
    'Sarah Chen': 'Database',
    'Amina Okafor': 'On-call engineer',
    'Zoltan (SRE)': '',
    'Will Stone': 'Incident commander',
    'Engineering lead': 'Engineering lead',
  });

  test.each([
    ['are told by their role', 'seen by Amina Okafor', 'seen by the on-call engineer'],
    ['by the team they stand for', 'Sarah Chen acted', 'Our database team acted'],
    ['or as an engineer', 'asked Zoltan', 'asked an engineer'],
    ['also by their first name', 'Sarah’s query', 'Our database team’s query'],
    ['and by their last', 'told Okafor', 'told the on-call engineer'],
    ['unless it is a word here', 'a stone will fall', 'a stone will fall'],
    ['even if it may be a word', 'Then Will restarted it', 'Then the incident commander restarted it'],
    ['but roles may be told', 'the engineering lead', 'the engineering lead'],
  ])('%s', (_how, text, expected) => {
    expect(says(incident, text)).toBe(expected);
  });
});

describe('people who are called like a program', () => {
  const incident = incidentOf({ Hudson: 'On-call engineer', 'Jenkins Ade': 'Database', 'Kafka team': '' });

  test.each([
    ['Then Hudson restarted it', 'Then the on-call engineer restarted it'],
    ['Jenkins saw it', 'Our database team saw it'],
    ['a queue in Kafka', 'a queue in Kafka'],
  ])('go out by their roles where they are listed: %s', (text, expected) => {
    expect(says(incident, text)).toBe(expected);
  });

  test('and programs that act go out by their names', () => {
    const [event] = sampleIncident().timeline;
    const timeline = event === undefined ? [] : [{ ...event, actor: 'Jenkins', kind: 'action' as const }];
    expect(says({ ...incidentOf({}), timeline }, 'Jenkins rolled it back')).toBe('Jenkins rolled it back');
  });
});

test.each(['မောင်မောင်', 'สมชาย', 'សុខា', '田中'])(
  'a name is found where no spaces stand around it: %s',
  (name) => {
    const incident = incidentOf({ [name]: 'Database' });
    expect(says(incident, `က${name}က`)).not.toContain(name);
  },
);

test('what was chosen for a first name counts for the whole name', () => {
  const incident = incidentOf({ 'Sarah Chen': 'Database' }, [{ name: 'Sarah', alias: 'an analyst' }]);
  expect(says(incident, 'with Sarah Chen and Sarah')).toBe('with an analyst and an analyst');
});

test('what was chosen for a whole name counts for the first name', () => {
  const incident = incidentOf({}, [{ name: 'Sarah Chen', alias: 'an analyst' }]);
  expect(says(incident, 'with Sarah')).toBe('with an analyst');
});

test('a first name of two people says only that somebody was there', () => {
  const incident = incidentOf({ 'Sarah Chen': 'Database', 'Sarah Stone': 'Scribe' });
  expect(says(incident, 'asked Sarah, then Sarah Stone')).toBe('asked an engineer, then the scribe');
});

test('a name that was listed without an alias is not told', () => {
  const incident = incidentOf({ Sarah: 'Scribe' }, [
    { name: 'Sarah', alias: ' ' },
    { name: 'orders-db-3', alias: '' },
  ]);
  expect(says(incident, 'by Sarah on orders-db-3')).toBe('by the scribe on an internal name');
});

test('a sentence where a name should be takes no words out of the texts', () => {
  const incident = incidentOf({ 'whoever has time for it next week': '', 'our crew': '' });
  expect(says(incident, 'It has time next week; the crew knows.')).toBe(
    'It has time next week; the crew knows.',
  );
});

test('owners, actors and the facilitator are people as well', () => {
  const { timeline, actions, ...sample } = sampleIncident();
  const incident: Incident = {
    ...sample,
    timeline: timeline.map((event) => ({ ...event, actor: 'Nkechi' })),
    actions: actions.map((action) => ({ ...action, owner: 'Ravi Shah' })),
    meeting: { ...sample.meeting, facilitator: 'Ingrid' },
  };
  expect(says(incident, 'Ingrid asked Nkechi and Ravi.')).toBe('The facilitator asked two engineers.');
});

/** Names that no other text of a random incident can hold. */
const NAMES = ['Qwexana Zzubrow', 'Xyvolda', 'Vuqqel Jexxom'];

test('people never enter a public version, wherever their names stand', () => {
  fc.assert(
    fc.property(arbitraryIncident(), fc.subarray(NAMES, { minLength: 1 }), (incident, names) => {
      const { attendees } = incidentOf(Object.fromEntries(names.map((name) => [name, '']))).meeting;
      const text = `Then ${names.join(' and ')} looked, and ${names[0]?.split(' ')[0] ?? ''} wrote.`;
      const named: Incident = {
        ...incident,
        title: text,
        impact: incident.impact.map((row) => ({ ...row, metric: text, value: text })),
        timeline: incident.timeline.map((event) => ({ ...event, title: text, detail: text })),
        actions: incident.actions.map((action) => ({ ...action, title: text })),
        meeting: { ...incident.meeting, attendees },
        publication: {
          ...incident.publication,
          publicSummary: text,
          publicTitle: text,
          apology: text,
          aliases: [],
        },
      };
      const markdown = toMarkdown(named, { audience: 'public' });
      for (const part of NAMES.flatMap((name) => name.split(' '))) expect(markdown).not.toContain(part);
      expect(toMarkdown(named, { audience: 'internal' })).toContain(names[0]);
    }),
    { numRuns: runs(40) },
  );
});

test('the same incident always has the same aliases, each name once', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      const aliases = publicAliases(incident);
      expect(publicAliases(incident)).toEqual(aliases);
    }),
    { numRuns: runs(40) },
  );
});

test('an incident that did not change is not read again, and one that did is', () => {
  const incident = incidentOf({ Hudson: 'On-call engineer' });
  expect(publicAliases({ ...incident })).toBe(publicAliases(incident));
  const chosen = { ...incident.publication, aliases: [{ name: 'Hudson', alias: 'our colleague' }] };
  expect(publicAliases({ ...incident, publication: chosen })[0]?.alias).toBe('our colleague');
  expect(publicAliases({ ...incident, meeting: { ...incident.meeting, attendees: [] } })).toEqual([]);
});
