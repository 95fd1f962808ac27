import { describe, expect, test } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toHtml, toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import type { ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readJson } from '#shared/publication/leaks/readBack/readJson.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { incidentWithForm } from '#test/support/leaks/privateForms.ts';

const audience = 'public';

const OUTPUTS: Readonly<Record<string, (incident: Incident) => readonly ReadPart[]>> = {
  markdown: (incident) => readMarkdown(toMarkdown(incident, { audience })),
  html: (incident) => readHtml(toHtml(incident, { audience, pageSize: 'A4', fonts: [] })),
  'rich text': (incident) => readHtml(toHtmlFragment(incident, audience)),
  json: (incident) => readJson(serializeIncident(withoutPrivateParts(incident, audience))),
  'status page': (incident) => readMarkdown(statusPageText(incident, 'statuspage').body),
};

function withAliases(incident: Incident, aliases: readonly Alias[]): Incident {
  return { ...incident, publication: { ...incident.publication, aliases } };
}

/** The outputs in which a public summary with the form goes out. */
function passes(form: string, aliases: readonly Alias[] = []): readonly string[] {
  const incident = withAliases(incidentWithForm({ kind: '', form }), aliases);
  return Object.keys(OUTPUTS).filter(
    (name) => incidentLeaks(incident, OUTPUTS[name]?.(incident) ?? []).length === 0,
  );
}

const ZERO_WIDTH = '\u200b';

/** What is private by its shape, written so that no field holds the shape itself. */
const BROKEN = [
  'PAY&#45;2093',
  'PAY&hyphen;2093',
  '&#80;AY-2093',
  'PAY&#x2d;2093',
  '10&period;77&period;4&period;19',
  '192&#46;168.4.19',
  'tomas.berg&commat;acme.example',
  '**PAY**-2093',
  'PAY-**2093**',
  '*PAY*-2093',
  'P**A**Y-2093',
  '~~PAY~~-2093',
  '`PAY`-2093',
  '<b>PAY</b>-2093',
  'PAY<!-- x -->-2093',
  '*10.77.4*.19',
  '10.**77**.4.19',
  '10<i></i>.77.4.19',
  'PAY\\-2093',
  'PAY\u20112093',
  'PAY\u20102093',
  'PAY\u22122093',
  'PAY\uff0d2093',
  'PAY\u20132093',
  'ＰＡＹ-2093',
  'PAY-２０９３',
  'РАY-2093',
  `PAY${ZERO_WIDTH}-2093`,
  'P\u00adAY-2093',
  'PAY\u2060-\ufeff2093',
  `10${ZERO_WIDTH}.77.4.19`,
  '１０.77.4.19',
  '10．77．4．19',
  '10。77。4。19',
  '10%2E77%2E4%2E19',
  `AKIA${ZERO_WIDTH}QX7RM2NPLD4VKE8T`,
  '**AKIA**QX7RM2NPLD4VKE8T',
  'ghp&lowbar;Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3Zk3',
  '**ledger**.corp.internal',
  'smb&colon;//files02/dumps',
  '#**payments**-oncall',
] as const;

describe(`what is private by its shape is found in what was written: ${BROKEN.length} forms`, () => {
  test.each(BROKEN)('%s', (form) => {
    expect(passes(form)).toEqual([]);
  });
});

test('an alias that makes a ticket of what stands around it is found', () => {
  expect(passes('Bar-2093', [{ name: 'Bar', alias: 'PAY' }])).toEqual([]);
});

test('a shape says which public text has it', () => {
  const incident = incidentWithForm({ kind: '', form: '**PAY**-2093' });
  expect(incidentLeaks(incident, OUTPUTS.markdown?.(incident) ?? [])).toMatchObject([
    {
      kind: 'ticket',
      words: 'PAY-2093',
      where: 'the text',
      home: { place: 'publish', field: 'publicSummary' },
      source: { place: 'publish', field: 'publicSummary' },
    },
  ]);
});

test.each([
  ['PAY-2093', 'PAY&#45;2093'],
  ['PAY-2093', '**PAY**-2093'],
  ['10.77.4.19', '10.**77**.4.19'],
  ['mara.lind@acme.example', 'mara.lind&commat;acme.example'],
  ['#payments-oncall', '_#payments-oncall_'],
])('what somebody decided to let out leaves in any writing: %s as %s', (name, form) => {
  expect(passes(form, [{ name, alias: name }])).toEqual(Object.keys(OUTPUTS));
});

const ORDINARY = [
  'version 16.4',
  'v2.10.3',
  '2026-03-10',
  '14:23:05',
  'from 14:23–14:46',
  'Q2–Q3',
  '**Q2**-2026',
  'ORA-00600',
  'RS-232',
  'ECMA-262',
  '**RS**-232',
  '[what we do](#what-we-do)',
  '[our page](https://acme.example/help)',
  '`max_connections`',
  'A1–A4',
  '3–5 minutes',
  '12 000',
  'a [status page](https://status.acme.example/incidents/42 "Status-page of today")',
] as const;

test.each(ORDINARY)('ordinary words leave as they did: %s', (form) => {
  expect(passes(form)).toEqual(Object.keys(OUTPUTS));
});

test.each(Object.entries(OUTPUTS))('the sample leaves as %s', (_name, read) => {
  const incident = sampleIncident();
  expect(incidentLeaks(incident, read(incident))).toEqual([]);
});

test('what stands across the lines of a PDF is one', () => {
  const incident = incidentWithForm({ kind: '', form: 'a bug' });
  const part = { where: 'the text of page 1', text: 'It is told in PAY-\n2093 and more.' };
  expect(incidentLeaks(incident, [part])).toMatchObject([{ kind: 'ticket', words: 'PAY-2093' }]);
});

test('ids of the file are none, however they look', () => {
  const incident: Incident = { ...sampleIncident(), id: 'ledger-7d9f8c6b5a' as Incident['id'] };
  expect(incidentLeaks(incident, OUTPUTS.json?.(incident) ?? [])).toEqual([]);
});
