import { describe, expect, test } from 'vitest';
import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { unansweredNames } from '#shared/publication/publicVersion/proposeAliases.ts';
import { incidentWithForm } from '#test/support/leaks/privateForms.ts';

const PEOPLE = [
  'May Chen',
  'Long Li',
  'Will Grant',
  'Mark Rich',
  'Paris',
  'Jordan Austin',
  'Nguyen Van An',
  'Rose Page',
];

function incidentThatSays(publicSummary: string, aliases: readonly Alias[] = []): Incident {
  const incident = incidentWithForm({ kind: '', people: PEOPLE, form: '' });
  return { ...incident, publication: { ...incident.publication, publicSummary, aliases } };
}

const says = (text: string) => withAliases(text, publicAliases(incidentThatSays(text)));
const asked = (text: string) => unansweredNames(incidentThatSays(text)).map(({ name }) => name);
const leaks = (text: string, aliases: readonly Alias[] = []) => {
  const incident = incidentThatSays(text, aliases);
  return incidentLeaks(incident, readMarkdown(toMarkdown(incident, { audience: 'public' }))).map(
    ({ words }) => words,
  );
};

const WORDS = [
  'The certificate expired in May. Long queues formed.',
  'By late May all was well.',
  'It broke on 3 May 2026, and again in the May release.',
  'We renew it before May and after April.',
  'Long requests timed out.',
  'Will this happen again? We will mark it.',
  'Grant access to those who need it.',
  'Rich text could not be saved.',
  'The Paris region was slow, and so were customers in Paris.',
  'Traffic from Paris to Austin was lost.',
  'Our Austin data center lost power.',
  'An outage followed. An engineer was there.',
  'Page loads failed. Mark your calendars.',
  'The Long tail of requests took an hour.',
] as const;

test.each(WORDS)('an ordinary word, a month or a place stays, and nobody is asked: %s', (text) => {
  expect({ text: says(text), asked: asked(text), leaks: leaks(text) }).toEqual({
    text,
    asked: [],
    leaks: [],
  });
});

const THEM = 'the on-call engineer';
describe('a name is replaced where the text makes it one', () => {
  test.each([
    ['May restarted it.', 'The on-call engineer restarted it.'],
    ['It was May’s query.', `It was ${THEM}’s query.`],
    ['Then Long noticed it.', `Then ${THEM} noticed it.`],
    ['It was restarted by Long and with Paris.', `It was restarted by ${THEM} and with ${THEM}.`],
    ['We asked Jordan and told May.', `We asked ${THEM} and told ${THEM}.`],
    ['It was seen by @may first.', `It was seen by ${THEM} first.`],
    [
      'Will found it. Mark rolled it back.',
      'The on-call engineer found it. The on-call engineer rolled it back.',
    ],
    ['The query of Grant was slow.', `The query of ${THEM} was slow.`],
    ['May Chen and Jordan Austin were there.', 'The on-call engineers were there.'],
  ])('%s', (text, expected) => {
    expect({ text: says(text), leaks: leaks(text) }).toEqual({ text: expected, leaks: [] });
  });
});

describe('in doubt somebody is asked, and nothing leaves until then', () => {
  test.each([
    ['May is slow.', 'May'],
    ['We finish it by May.', 'May'],
    ['It is the same with both regions, Paris and others.', 'Paris'],
    ['Jordan was hit.', 'Jordan'],
    ['We like Chase and Rose Gardens.', 'Rose'],
    ['Mark, our engineer, restarted it.', 'Mark'],
  ])('%s', (text, name) => {
    expect({ text: says(text), asked: asked(text) }).toEqual({ text, asked: [name] });
    expect(leaks(text)).not.toEqual([]);
    expect(leaks(text, [{ name, alias: name }])).toEqual([]);
    expect(leaks(text, [{ name, alias: 'somebody' }])).toEqual([]);
  });
});
