import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { addAliases } from '#shared/aliases/aliasEdits.ts';
import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { proposeAliases, unansweredNames } from '#shared/publication/publicVersion/proposeAliases.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function proposalsFor(
  publicSummary: string,
  parts: Partial<Incident> = {},
): Readonly<Record<string, string>> {
  const incident = buildIncident(parts);
  const proposals = proposeAliases({
    ...incident,
    publication: { ...incident.publication, publicSummary },
  });
  return Object.fromEntries(proposals.map(({ name, alias }) => [name, alias]));
}

test('the sample has an alias for everybody it names in public', () => {
  expect(proposeAliases(sampleIncident())).toEqual([]);
});

test('people are proposed by their roles, told apart when several share one', () => {
  const { meeting } = sampleIncident();
  const [first] = meeting.attendees;
  if (first === undefined) throw new Error('The sample has attendees');
  const attendees = ['Amina Okafor', 'Ben Stone', 'Chen Li', 'Dana Fox'].map((name, index) => ({
    ...first,
    name,
    role: ['On-call engineer', '', '', 'Customer support'][index] ?? '',
  }));
  const parts = { meeting: { ...meeting, attendees } };
  expect(proposalsFor('Amina, Ben Stone, Chen and Dana looked; so did Ravi.', parts)).toEqual({
    'Amina Okafor': 'the on-call engineer',
    'Ben Stone': 'an engineer',
    'Chen Li': 'a second engineer',
    'Dana Fox': 'our customer support team',
    Ravi: 'a third engineer',
  });
  expect(proposalsFor('Nobody is named.', parts)).toEqual({});
});

test('accounts and phone numbers are asked about, as nobody can tell whose they are', () => {
  const text =
    'Thanks to @jdoe and j.doe; call 0664 1234567 or +1 800 555 0199. See x.com, @here and a.out, or e.g. acme.example.';
  expect(proposalsFor(text)).toEqual({
    '@jdoe': 'a second colleague',
    'j.doe': 'a colleague',
    '0664 1234567': 'a phone number',
  });
});

test.each([
  ['set with the hyphens of a word processor', 'db\u2011prod\u201107', 'db-prod-07'],
  ['in wide letters', '\uff24\uff22-prod-07', 'DB-prod-07'],
  ['with an invisible space', 'db\u200b-prod-07', 'db-prod-07'],
  ['logged in to', 'root@db-prod-07', 'db-prod-07'],
  ['asked at a port', 'orders-sync:5432', 'orders-sync'],
  ['in an address of a network of one’s own', 'http://db-prod-07:9090/', 'http://db-prod-07:9090/'],
  ['with a path', 'https://jenkins/job/x', 'https://jenkins/job/x'],
  ['of words alone', 'orders-db', 'orders-db'],
  ['of a store', 'redis-master', 'redis-master'],
  ['of an environment', 'kafka.prod', 'kafka.prod'],
])('a machine is asked about, also where its name is %s', (_how, written, name) => {
  const incident = buildIncident();
  const publication = { ...incident.publication, publicSummary: `We restarted ${written} and it held.` };
  expect(unansweredNames({ ...incident, publication }).map((each) => each.name)).toEqual([name]);
  const aliased = addAliases({ ...incident, publication }, [{ name, alias: 'a machine' }]);
  expect(withAliases(publication.publicSummary, publicAliases(aliased))).toContain('a machine');
});

test('everyday words beside an environment or a store, and versions of packages, are no machines', () => {
  const text =
    'In non-prod and pre-prod a prod-ready and redis-compatible setup with react@18, typescript@5 and http://localhost:3000 held at 3:2.';
  expect(proposalsFor(text)).toEqual({});
});

test('internal names are proposed by what they seem to be', () => {
  const text =
    'orders-db-3 and orders-db-4 fell behind (OPS-1234, see https://wiki.corp.internal/x and #inc-checkout); payments-api-v2 and 10.0.0.12 followed. Mail ravi.k@corp.example.';
  expect(proposalsFor(text)).toMatchObject({
    'orders-db-3': 'a database',
    'orders-db-4': 'a second database',
    'OPS-1234': 'an internal ticket',
    'https://wiki.corp.internal/x': 'an internal document',
    '#inc-checkout': 'an internal channel',
    'payments-api-v2': 'an internal service',
    '10.0.0.12': 'a server',
    'ravi.k@corp.example': 'an internal address',
  });
});

test('the team’s private words are proposed with what the team calls them, where they are said', () => {
  const incident = buildIncident({ summary: 'Globex could not order, nor could Nightjar users.' });
  const words = [
    { words: 'Globex', alias: 'a large customer' },
    { words: 'Nightjar', alias: '' },
    { words: 'Initech', alias: 'a customer' },
  ];
  expect(proposeAliases(incident, words).map(({ name, alias }) => [name, alias])).toEqual([
    ['Globex', 'a large customer'],
    ['Nightjar', 'an internal name'],
  ]);
});

test('a name that otherwise only the facilitator’s notes say is proposed', () => {
  const { meeting } = buildIncident();
  const parts = { meeting: { ...meeting, privateNotes: 'We must not speak of Quillfeather yet.' } };
  expect(proposalsFor('Orders of Quillfeather were lost.', parts)).toEqual({
    Quillfeather: 'an internal name',
  });
  expect(proposalsFor('Orders were lost.', parts)).toEqual({});
});

test.each([
  'We lost 3 of 12 requests at 14:23 UTC for 23 minutes, HTTP 503, in us-east-1.',
  'Write to support@acme.example or look at https://status.acme.example/incidents/42.',
  'The TLS-1.3 handshake with AES-256 failed for p99 of sign-ins; CVE-2026-1234 is not involved.',
])('what anyone may know is not proposed: %s', (text) => {
  expect(proposalsFor(text)).toEqual({});
});

test('once all are used nothing is proposed, and none of the names is left', () => {
  const text = 'Ravi and Anna moved orders-db-3 (OPS-12) to web-prod-7.';
  const incident = buildIncident({ summary: text });
  const done = addAliases(incident, proposeAliases(incident));
  expect(proposeAliases(done)).toEqual([]);
  expect(withAliases(text, publicAliases(done))).toBe(
    'An engineer and a second engineer moved a database (an internal ticket) to a server.',
  );
});

test('proposals are the same every time, each name once, and using them settles them', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      const proposals = proposeAliases(incident);
      expect(proposeAliases(incident)).toEqual(proposals);
      const names = proposals.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const again = proposeAliases(addAliases(incident, proposals)).map(({ name }) => name);
      expect(again.filter((name) => names.includes(name))).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});
