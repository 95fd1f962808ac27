import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { fieldGroups, writtenTexts } from '#shared/domain/fieldTexts.ts';
import { type FieldKey, fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { FIELD_LIST, TEXT_FIELDS } from '#shared/domain/incident/textFields.ts';
import { foundIncidents } from '#shared/search/foundIncidents.ts';
import { hitExcerpt } from '#shared/search/hitExcerpt.ts';
import { searchedIncident } from '#shared/search/searchedIncident.ts';
import { createSearchIndex } from '#shared/search/searchIndex.ts';
import { plainCharacter } from '#shared/text/cleanText.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';
import { canaryIncident } from '#test/support/incidents/canaryIncident.ts';
import { versionFiles } from '#test/support/incidents/formatVersions.ts';

/** An index of incidents whose files are called by their titles. */
function indexOf(...incidents: readonly Incident[]) {
  const index = createSearchIndex();
  for (const incident of incidents) index.put(searchedIncident(incident, incident.title));
  const textsOf = new Map(incidents.map((each) => [each.title, searchedIncident(each, each.title).texts]));
  const search = (query: string) => {
    const answer = index.search(query);
    const ranked = answer.ranked.map((each) => ({ ...each, texts: textsOf.get(each.incident.path) ?? [] }));
    return { ...answer, found: foundIncidents(ranked, answer) };
  };
  const titles = (query: string) => search(query).found.map(({ incident }) => incident.title);
  const excerpts = (query: string) => search(query).found.flatMap(({ hits }) => hits.map(hitExcerpt));
  return { search, titles, excerpts };
}

const POOL = buildIncident({
  title: 'Checkout is down',
  tags: ['Database', 'Zahlung'],
  summary: 'The connection pool was exhausted after the migration.',
  timeline: [
    buildEvent('e', '14:23', { title: 'First 503s', actor: 'José Álvarez' }),
    buildEvent('p', '14:30', { title: 'Asked a friend at the vendor', visibility: 'private' }),
  ],
});
const LOGIN = buildIncident({
  title: 'Login was slow',
  summary: 'The cache was cold; ログイン障害 in Tokyo.',
  lessons: [buildItem('l', 'Warm the cache before checkout opens')],
  actions: [buildAction('a', { title: 'Alert on INC-4711', owner: 'Sarah Lee' })],
});

describe('what a query finds', () => {
  const { titles, search } = indexOf(POOL, LOGIN);

  test.each([
    ['exhausted', ['Checkout is down']],
    ['EXHAUSTED Migration', ['Checkout is down']],
    ['jose alvarez', ['Checkout is down']],
    ['zahl', ['Checkout is down']],
    ['sarah', ['Login was slow']],
    ['inc-4711', ['Login was slow']],
    ['障害', ['Login was slow']],
    ['ログ', ['Login was slow']],
    ['chekcout', ['Checkout is down', 'Login was slow']],
    ['exhuasted', ['Checkout is down']],
    ['4712', []],
    ['pool cache', []],
    ['x', []],
    ['…', []],
    ['', []],
  ])('%j', (query, found) => {
    expect(titles(query)).toEqual(found);
  });

  it('says which words were guessed, and in how many incidents each is', () => {
    expect(search('chekcout pool 4712').words).toEqual([
      { word: 'chekcout', incidents: 2, isGuessed: true },
      { word: 'pool', incidents: 1, isGuessed: false },
      { word: '4712', incidents: 0, isGuessed: false },
    ]);
  });

  it('guesses nothing where a word stands', () => {
    const near = indexOf(POOL, buildIncident({ title: 'Poll of the week' }));
    expect(near.titles('pool')).toEqual(['Checkout is down']);
    expect(near.titles('poll')).toEqual(['Poll of the week']);
  });

  it('marks what is private', () => {
    expect(search('vendor').found[0]?.hits).toMatchObject([
      { spot: { place: 'timeline', id: 'p', field: 'title' }, isPrivate: true },
    ]);
    expect(search('503s').found[0]?.hits).toMatchObject([{ isPrivate: false }]);
  });
});

describe('the order', () => {
  it('begins with a title before a text that mentions it', () => {
    const { titles } = indexOf(LOGIN, POOL);
    expect(titles('checkout')).toEqual(['Checkout is down', 'Login was slow']);
    expect(titles('cache login')).toEqual(['Login was slow']);
  });

  it('prefers words in one text to words apart, and the whole word to its beginning', () => {
    const apart = buildIncident({
      title: 'Apart',
      lessons: [buildItem('1', 'a pool of ideas'), buildItem('2', 'one exhausted team')],
    });
    const together = buildIncident({ title: 'Together', lessons: [buildItem('1', 'exhausted its pool')] });
    expect(indexOf(apart, together).titles('pool exhausted')).toEqual(['Together', 'Apart']);
    const titled = buildIncident({
      title: 'Pool',
      tags: ['pool'],
      summary: 'Pool, pool. Who was exhausted?',
    });
    const tagged = { ...apart, title: 'Pool again', tags: ['exhausted'], summary: 'A pool. The pool' };
    expect(indexOf(tagged, together, titled).titles('pool exhausted')).toEqual([
      'Pool',
      'Together',
      'Pool again',
    ]);
    const longer = buildIncident({ title: 'Longer', lessons: [buildItem('1', 'the poolside')] });
    const whole = buildIncident({ title: 'Whole', lessons: [buildItem('1', 'the pool')] });
    expect(indexOf(longer, whole).titles('pool')).toEqual(['Whole', 'Longer']);
  });

  it('begins within an incident with the line that has all words', () => {
    const incident = buildIncident({
      title: 'Checkout is down',
      tags: ['checkout'],
      summary: 'Checkout and checkout again.',
      lessons: [
        buildItem('1', 'Warm the cache'),
        buildItem('2', 'A long lesson about what customers said when the cache of checkout was cold at last'),
      ],
    });
    const [found] = indexOf(incident).search('checkout cache').found;
    expect(found?.hits.map(({ text }) => text)[0]).toContain('A long lesson');
    expect(found?.hits).toHaveLength(5);
  });
});

describe('an index that is kept', () => {
  it('has the newest state of each file, and none of one that is gone', () => {
    const index = createSearchIndex();
    index.put(searchedIncident(POOL, '/a'));
    index.put(searchedIncident(LOGIN, '/b'));
    index.put(searchedIncident({ ...POOL, summary: 'It was DNS.' }, '/a'));
    expect(index.search('exhausted').ranked).toEqual([]);
    expect(index.search('dns').ranked).toMatchObject([{ incident: { path: '/a' } }]);
    index.remove('/a');
    expect(index.search('dns').ranked).toEqual([]);
    expect(index.search('cache').ranked).toHaveLength(1);
  });
});

describe('an index of which much was forgotten', () => {
  const numbered = (number: number, summary: string) =>
    searchedIncident(
      buildIncident({ id: toId(`i${number}`), title: `Pool ${number}`, summary }),
      `/${number}`,
    );

  it('answers as one that never knew it, whatever came and went', () => {
    const steps = fc.array(
      fc.record({ number: fc.nat(79), summary: fc.constantFrom('', 'disk full', 'disk disk node', 'queue') }),
      { minLength: 100, maxLength: 400, size: 'max' },
    );
    fc.assert(
      fc.property(steps, (each) => {
        const [kept, fresh] = [createSearchIndex(), createSearchIndex()];
        const last = new Map<number, string>();
        for (const { number, summary } of each) {
          // Without a summary its file is gone.
          if (summary === '') kept.remove(`/${number}`);
          else kept.put(numbered(number, summary));
          last.set(number, summary);
        }
        for (const [number, summary] of last) if (summary !== '') fresh.put(numbered(number, summary));
        for (const query of ['disk', 'di', 'pool full', 'quewe', 'node']) {
          const [one, other] = [kept.search(query), fresh.search(query)];
          expect(one.words).toEqual(other.words);
          expect(one.terms).toEqual(other.terms);
          const scores = (answer: typeof one) =>
            new Map(answer.ranked.map((ranked) => [ranked.incident.path, ranked.scores]));
          expect(scores(one)).toEqual(scores(other));
        }
      }),
      { numRuns: runs(15) },
    );
  });
});

test('every text of the table is searched, and is private exactly where only the facilitator sees it', () => {
  const [newest = ''] = [...versionFiles().values()].slice(-1);
  const { incident, places } = canaryIncident(JSON.parse(newest) as Incident);
  const { search } = indexOf(incident);
  const missed = [...places].flatMap(([canary, { path, visibility }]) => {
    const field = Object.hasOwn(TEXT_FIELDS, path) ? Reflect.get(TEXT_FIELDS, path) : 'technical';
    const isPrivate = field.seenBy === 'facilitator' || visibility === 'private';
    const [hit] = search(canary).found[0]?.hits ?? [];
    if (field === 'technical') return hit === undefined ? [] : [`${path} is no text`];
    return hit?.text.includes(canary) && hit.isPrivate === isPrivate ? [] : [path];
  });
  expect(missed).toEqual([]);
  const planted = new Set([...places.values()].map(({ path }) => path));
  expect(FIELD_LIST.filter(([path]) => !planted.has(path))).toEqual([]);
});

/** What stands between spaces, where anything in it can be looked up. */
function visibleWords(text: string): readonly string[] {
  const isLetter = (character: string) =>
    [character, plainCharacter(character)].every((each) => /[\p{L}\p{N}]/u.test(each));
  return text.split(/[^\S\ufeff]+/u).filter((word) => [...word].some(isLetter));
}

test('each word of each text of any incident finds that text', () => {
  const groups = fieldGroups(() => true);
  fc.assert(
    fc.property(arbitraryIncident(), (any) => {
      const incident = { ...any, id: toId<Incident['id']>('any') };
      const { search } = indexOf(incident, POOL);
      const keysOf = new Map<string, FieldKey[]>();
      for (const { text, spot } of writtenTexts(incident, groups)) {
        for (const word of new Set(visibleWords(text))) {
          keysOf.set(word, [...(keysOf.get(word) ?? []), fieldKey(spot)]);
        }
      }
      const missed = [...keysOf].flatMap(([word, keys]) => {
        const found = search(word).found.find((each) => each.incident.id === 'any');
        const hits = new Set(found?.hits.map(({ spot }) => fieldKey(spot)));
        return keys.filter((key) => !hits.has(key)).map((key) => `${word} in ${key}`);
      });
      expect(missed).toEqual([]);
    }),
    { numRuns: runs(25) },
  );
});

describe('an excerpt', () => {
  it('marks the words that were found, as they are written', () => {
    const [{ excerpt, marks } = { excerpt: '', marks: [] }] = indexOf(POOL).excerpts('migra POOL');
    expect(excerpt).toBe('The connection pool was exhausted after the migration.');
    expect(marks.map((mark) => excerpt.slice(...mark))).toEqual(['pool', 'migration']);
  });

  it('shows where most of them stand together', () => {
    const filler =
      'Nothing of interest was said here for a long while, and nobody minded that at all. '.repeat(4);
    const summary = `A pool. ${filler}The pool was exhausted.\n${filler}`;
    const [{ excerpt, marks } = { excerpt: '', marks: [] }] = indexOf({ ...POOL, summary }).excerpts(
      'exhausted pool',
    );
    expect(excerpt).toMatch(/^…\S.* The pool was exhausted\. Nothing .*\S…$/);
    expect(marks.map((mark) => excerpt.slice(...mark))).toEqual(['pool', 'exhausted']);
  });

  it('marks letters without spaces between as one', () => {
    const [{ excerpt, marks } = { excerpt: '', marks: [] }] = indexOf(LOGIN).excerpts('ログイン');
    expect(marks.map((mark) => excerpt.slice(...mark))).toEqual(['ログイン']);
  });

  it('is one line of any text, with marks apart and in order', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const { search } = indexOf(incident);
        const [text] = searchedIncident(incident, '').texts.filter(
          (each) => visibleWords(each.text).length > 0,
        );
        for (const { hits } of search(text?.text ?? '').found) {
          for (const { excerpt, marks } of hits.map(hitExcerpt)) {
            expect(excerpt).not.toMatch(/[\n\r\u2028\u202e]/u);
            expect(marks.length).toBeGreaterThan(0);
            const edges = marks.flat();
            expect(edges).toEqual(edges.toSorted((a, b) => a - b));
            for (const [start, end] of marks) expect(end).toBeGreaterThan(start);
          }
        }
      }),
      { numRuns: runs(50) },
    );
  });
});
