import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { leakFinder } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readJson } from '#shared/publication/leaks/readBack/readJson.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';
import { expectInProportion } from '#test/support/inProportion.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const find = leakFinder(privateStrings(guardedIncident()));
const inText = (text: string, isRaw = false) => find([{ where: 'the text', text, isRaw }]);
const words = (text: string) => inText(text).map(({ string }) => string.words);

describe('a private string is found', () => {
  test.each(Object.values(GUARDED))('as it is written: %s', (written) => {
    expect(inText(`It says ${written} in the middle.`).length).toBeGreaterThan(0);
    expect(inText(written).length).toBeGreaterThan(0);
  });

  test.each<[string, (written: string) => string]>([
    ['in capitals', (written) => written.toUpperCase()],
    ['in small letters', (written) => written.toLowerCase()],
    ['without accents', (written) => written.normalize('NFKD').replace(/\p{M}/gu, '')],
    ['with its accents apart', (written) => written.normalize('NFD')],
    ['in full-width letters', fullWidth],
    ['with no-break spaces', (written) => written.replaceAll(' ', '\u00a0')],
    ['with line breaks and indents', (written) => written.replaceAll(' ', '\n    ')],
    ['with zero-width spaces inside', (written) => [...written].join('\u200b')],
    ['with soft hyphens inside', (written) => written.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u00ad')],
    ['hyphenated at line ends', (written) => written.replace(/(\p{L}{3})(\p{L}{2})/u, '$1-\n  $2')],
    [
      'hyphenated with a soft hyphen at a line end',
      (written) => written.replace(/(\p{L}{3})(\p{L}{2})/u, '$1\u00ad\n$2'),
    ],
    ['with every letter apart', (written) => [...written].join(' ')],
    ['in typographic quotes', (written) => `“${written}”`],
    ['with other dashes', (written) => written.replaceAll('-', '\u2011')],
    ['in Markdown', (written) => `**${written}**, _${written}_`],
    ['at the end of a sentence', (written) => `It was ${written}!`],
    ['in brackets', (written) => `(${written})`],
  ])('%s', (_form, change) => {
    for (const written of [GUARDED.name, GUARDED.host, GUARDED.ticket, GUARDED.note, GUARDED.email]) {
      const changed = change(written);
      expect(inText(changed).length, JSON.stringify(changed)).toBeGreaterThan(0);
    }
  });

  test.each([
    ['by the first name', 'Zoë restarted it.', GUARDED.name],
    ['by the family name, as others spell it', 'Ask KRUGER about it.', GUARDED.name],
    ['as whose something is', 'Zoë’s terminal, Zoes terminal', GUARDED.name],
    ['in a name for programs', 'see zoe.kruger or zoe-kruger.md', GUARDED.name],
    [
      'by five words in a row, for the facilitator alone',
      'They warned us twice about this exact limit.',
      `${GUARDED.note} Ask ${GUARDED.email}.`,
    ],
    [
      'by eight words in a row, for the company',
      'It measures how many connections a release candidate opens today',
      GUARDED.inside,
    ],
  ])('%s', (_how, text, expected) => {
    expect(words(text)).toContain(expected);
  });

  test('with the words around it, and every part that it stands in', () => {
    const parts = [
      { where: 'the text', text: 'In the morning Zoë came.' },
      { where: 'the title', text: 'Zoë' },
      { where: 'a comment', text: 'nothing' },
    ];
    expect(find(parts)).toMatchObject([
      { where: ['the text', 'the title'], excerpt: 'In the morning Zoë came.' },
    ]);
  });
});

describe('nothing is found', () => {
  test.each([
    'Zoologists were not involved; the crew was.',
    'An address such as 10.20.30.4 or 1020.3041 is another.',
    'OPS-47110 and DEVOPS-4711 are other tickets.',
    'Order events are delivered in version two.',
    'We had been told about a limit.',
    'The vendor had a limit. It was warned twice.',
    'On-call engineers of the database team were paged by PagerDuty.',
  ])('in ordinary words: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  test('of a name among the words of a format, in another case', () => {
    expect(inText('class="zoe"', true)).toEqual([]);
    expect(inText('class="Zoë"', true)).toHaveLength(1);
  });
});

test('a private string is found wherever it is put into any text', () => {
  fc.assert(
    fc.property(
      hostileText,
      hostileText,
      fc.constantFrom(...Object.values(GUARDED)),
      (before, after, written) => {
        expect(inText(`${before} ${written} ${after}`).length).toBeGreaterThan(0);
      },
    ),
  );
});

test('two thousand events are searched in time in proportion', () => {
  expectInProportion((share) => {
    const incident = largeIncident(2000 * share);
    const text = incident.timeline.map(({ title }) => title).join('\n');
    return leakFinder(privateStrings(incident))([{ where: 'the text', text }]);
  });
});

function fullWidth(written: string): string {
  return written.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

describe('what a program decodes is found in every format', () => {
  test.each([
    ['percent signs', 'Z%6F%C3%AB came.'],
    ['percent signs twice', 'Z%256Fe came.'],
    ['percent signs beside what is no UTF-8', '%FF%5Ao%65 came.'],
    ['character references', 'Z&#111;&#xeb; came.'],
    ['character references twice', 'Z&amp;#111;e came.'],
    ['both', 'Z%26%23111%3Be came.'],
  ])('%s', (_way, text) => {
    expect(words(text)).toEqual([GUARDED.name]);
    expect(find(readJson(JSON.stringify({ text }))).length).toBeGreaterThan(0);
    expect(find(readMarkdown(text)).length).toBeGreaterThan(0);
    expect(find(readHtml(`<p>${text}</p>`)).length).toBeGreaterThan(0);
  });

  test.each(['**Zo**ë', 'Z<b>o</b>ë', 'Zo<!-- -->ë', '[Z](x)oë', '`Zo`ë'])(
    'Markdown in a value of JSON: %s',
    (text) => {
      expect(find(readJson(JSON.stringify({ text }))).map(({ string }) => string.words)).toEqual([
        GUARDED.name,
      ]);
    },
  );
});

describe('letters of other alphabets that look alike', () => {
  test.each(['Zоe', 'Κruger', 'Кruger'])('%s', (text) => {
    expect(words(text)).toEqual([GUARDED.name]);
  });
});

test('where leaks come from is asked once, however many there are', () => {
  const { publicSummary, ...publication } = guardedIncident(Object.values(GUARDED).join('. ')).publication;
  let reads = 0;
  const counted = {
    ...publication,
    get publicSummary() {
      reads += 1;
      return publicSummary ?? '';
    },
  };
  const incident = { ...guardedIncident(), publication: counted };
  const readsFor = (text: string) => {
    reads = 0;
    const leaks = incidentLeaks(incident, [{ where: 'the text', text }]);
    for (const { source } of leaks) expect(source).toMatchObject({ field: 'publicSummary' });
    return { reads, leaks: leaks.length };
  };
  const one = readsFor(GUARDED.note);
  const many = readsFor(Object.values(GUARDED).join('. '));
  expect([one.leaks, many.leaks > 5]).toEqual([1, true]);
  expect(many.reads).toBe(one.reads);
});
