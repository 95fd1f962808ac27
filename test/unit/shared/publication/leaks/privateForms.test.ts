import { describe, expect, test } from 'vitest';
import { isExploring } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toHtml, toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { leakFinder, type ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readJson } from '#shared/publication/leaks/readBack/readJson.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';
import {
  incidentWithForm,
  OPEN_FORMS,
  PRIVATE_FORMS,
  type PrivateForm,
} from '#test/support/leaks/privateForms.ts';

const audience = 'public';

interface Output {
  readonly name: string;
  readonly read: (incident: Incident) => readonly ReadPart[];
}

const OUTPUTS: readonly Output[] = [
  { name: 'Markdown', read: (incident) => readMarkdown(toMarkdown(incident, { audience })) },
  {
    name: 'HTML',
    read: (incident) => readHtml(toHtml(incident, { audience, pageSize: 'A4', fonts: [] })),
  },
  { name: 'rich text', read: (incident) => readHtml(toHtmlFragment(incident, audience)) },
  { name: 'JSON', read: (incident) => readJson(serializeIncident(withoutPrivateParts(incident, audience))) },
  {
    name: 'status page',
    read: (incident) => readMarkdown(statusPageText(incident, 'statuspage').body),
  },
];

/** Letters and digits as they would be read, without the search's own folding, between spaces. */
function lettersOf(text: string): string {
  return ` ${text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Each form in every output is for the night; for a change each form is looked for in two, and each output has all kinds of them. */
const outputsOf = (place: number): readonly Output[] =>
  OUTPUTS.filter((_output, index) => isExploring || (index + place) % OUTPUTS.length < 2);

/** The outputs in which a form is neither refused nor replaced, and the file name, in which nothing is replaced. */
function escapesOf(planted: PrivateForm, place: number): readonly string[] {
  const incident = incidentWithForm(planted);
  const find = leakFinder(privateStrings(incident));
  const form = lettersOf(planted.form);
  const escaped = outputsOf(place).filter(({ read }) => {
    const parts = read(incident);
    return parts.some(({ text }) => lettersOf(text).includes(form)) && find(parts).length === 0;
  });
  const file = { where: 'the file name', text: `${planted.form}-outage.md` };
  return [...escaped.map(({ name }) => name), ...(find([file]).length === 0 ? ['file name'] : [])];
}

describe('forms of what is private', () => {
  test(`never leave: ${PRIVATE_FORMS.length} forms × ${outputsOf(0).length} outputs, and as a file's name`, () => {
    const escaped = PRIVATE_FORMS.flatMap((planted, place) => {
      const places = escapesOf(planted, place);
      return places.length === 0 ? [] : [`${planted.kind}: ${planted.form} in ${places.join(', ')}`];
    });
    expect(escaped).toEqual([]);
    expect(PRIVATE_FORMS.length).toBeGreaterThan(200);
  });

  test(`are told from ordinary words: ${OPEN_FORMS.length} texts`, () => {
    const refused = OPEN_FORMS.flatMap((planted) => {
      const incident = incidentWithForm(planted);
      const leaks = incidentLeaks(incident, readMarkdown(toMarkdown(incident, { audience })));
      return leaks.map(({ words, excerpt }) => `${planted.kind}: ${words} in ${excerpt}`);
    });
    expect(refused).toEqual([]);
  });
});
