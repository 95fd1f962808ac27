import { describe, expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { leakFinder } from '#shared/publication/leaks/findLeaks.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { guardedIncident } from '#test/support/incidents/guardedIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { found, withPeople } from '#test/support/leaksFound.ts';

function wordsOf(incident: Incident, ...kinds: readonly string[]): readonly string[] {
  return privateStrings(incident)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ words }) => words);
}

describe('names', () => {
  test.each([
    ['Sarah Chen', ['Sarah Chen']],
    ['James (database), on-call engineer', ['James']],
    ['Sarah and James', ['Sarah', 'James']],
    ['Engineering manager from another team', []],
    ['On-call engineer', []],
    ['Platform', []],
    ['PagerDuty', []],
    ['@raj', ['raj']],
    ['山田 太郎', ['山田 太郎']],
    ['Hudson', ['Hudson']],
  ])('of people are told from roles and machines in “%s”', (text, expected) => {
    expect(wordsOf(withPeople(text), 'name')).toEqual(expected);
  });

  test('that are words count only as they are written', () => {
    const incident = withPeople('Will Price', 'May', 'Mark');
    expect(found(incident, 'The price will rise; mark it. It may.')).toEqual([]);
    expect(found(incident, 'Then Will restarted it.')).toEqual(['Will Price']);
    expect(found(incident, 'WILL PRICE, mark')).toEqual(['Will Price']);
    expect(found(incident, 'It happened on 10 May 2026, and May 11 was quiet.')).toEqual([]);
    expect(found(incident, 'Ask May about it.')).toEqual(['May']);
  });

  test('of whoever acted in thousands of events are looked for as often as of who acted once', () => {
    const acted = (times: number) => {
      const incident = withPeople();
      const [event] = incident.timeline;
      if (event === undefined) throw new Error('The sample has events');
      const timeline = Array.from({ length: times }, (_, index) => ({
        ...event,
        id: toId<typeof event.id>(`event-${index}`),
        actor: 'Sarah Chen',
      }));
      return privateStrings({ ...incident, timeline }).map(
        ({ words, patterns }) => `${words} ${patterns.length}`,
      );
    };
    expect(acted(3_000)).toEqual(acted(1));
  });

  test('are found in scripts without spaces', () => {
    expect(found(withPeople('山田 太郎'), '昨日山田さんが再起動した。')).toEqual(['山田 太郎']);
  });

  test('on the left of an alias are private, unless the alias lets them stand', () => {
    const incident = (alias: string) => ({
      ...sampleIncident(),
      publication: { aliases: [{ name: 'Ledgerline', alias }], lastExports: [] },
    });
    expect(found(incident('our ledger'), 'LEDGERLINE was slow')).toEqual(['Ledgerline']);
    expect(found(incident('Ledgerline'), 'Ledgerline was slow')).toEqual([]);
  });
});

describe('addresses and identifiers', () => {
  const saying = (detail: string, publicSummary = '') => {
    const base = guardedIncident(publicSummary);
    return {
      ...base,
      timeline: base.timeline.slice(0, 1).map((event) => ({ ...event, detail, source: '' })),
    };
  };
  test.each([
    'e2e-runner-7f9c',
    'order_events',
    '#inc-checkout',
    'web12',
    '9f8c2d1ab',
    'INFRA-12',
    '/etc/pgbouncer/pgbouncer.ini',
    '2001:db8::8a2e:370',
    'vault.acme.example',
    'git@acme.example',
  ])('stand out in a text: %s', (written) => {
    expect(
      wordsOf(saying(`It was ${written}, then.`), 'identifier', 'ticket', 'host', 'email', 'link'),
    ).toContain(written);
  });

  test.each([
    'HTTP-503',
    'UTF-8',
    'SHA-256',
    'SEV-2',
    'us-east-1',
    '3-minute',
    'v1.2.3',
    '14:23:05',
    '2026-03-10',
    '99.95 %',
    '5xx',
    'p99',
    'on-call',
    'e.g. this',
    'released.The pool',
    'and/or',
    '12,847',
    '10x',
    '2M',
  ])('are no ordinary words and figures: %s', (words) => {
    const kinds = ['identifier', 'ticket', 'host', 'email', 'link'];
    const before = wordsOf(saying('', ''), ...kinds);
    expect(wordsOf(saying(`It was ${words}, then.`), ...kinds)).toEqual(before);
  });

  test('that customers know are no secret where a public text says them', () => {
    const detail = 'api.acme.example and edge-3.acme.example fail; write to support@acme.example';
    const open = 'api.acme.example was down. Write to support@acme.example.';
    expect(found(saying(detail, open), open)).toEqual([]);
    expect(found(saying(detail), open)).toEqual(['support@acme.example', 'api.acme.example']);
    expect(found(saying(detail, 'edge-3.acme.example'), 'edge-3.acme.example')).toEqual([
      'edge-3.acme.example',
    ]);
  });

  test('of an inside network and of persons are private even where only a public text has them', () => {
    const said = 'Ask jane.doe@acme.example on cache.internal at 192.168.3.14.';
    expect(found(saying('', said), said)).toEqual([
      'jane.doe@acme.example',
      'cache.internal',
      '192.168.3.14',
    ]);
  });

  test('of the status page are public', () => {
    const base = saying('See https://status.acme.example/incidents/88');
    const statusPageUrl = 'https://status.acme.example/incidents/88';
    const incident = { ...base, publication: { ...base.publication, statusPageUrl } };
    expect(found(incident, statusPageUrl)).toEqual([]);
  });
});

describe('texts', () => {
  const item = (text: string, visibility: 'private' | 'internal' | 'public') => [
    { id: toId<never>('x'), text, visibility },
  ];
  const sentence = 'Nobody had rehearsed the failover since the last audit in autumn';

  test('of private things are known again by five words in a row, those of the company by eight', () => {
    const five = 'the team had rehearsed the failover since spring';
    const secret = { ...sampleIncident(), lessons: item(sentence, 'private') };
    const inside = { ...sampleIncident(), lessons: item(sentence, 'internal') };
    expect(found(secret, five)).toEqual([sentence]);
    expect(found(inside, five)).toEqual([]);
    expect(found(inside, `Sadly, ${sentence.toLowerCase()}!`)).toEqual([sentence]);
  });

  test('that something public has too are not private', () => {
    const lessons = item(sentence, 'internal');
    const incident = { ...sampleIncident(), lessons, wentPoorly: item(sentence, 'public') };
    expect(found(incident, sentence)).toEqual([]);
  });

  test('of the internal summary are what the public one is made from', () => {
    const { summary } = sampleIncident();
    expect(found(sampleIncident(), summary)).toEqual([]);
    const copied = { ...sampleIncident(), summary: sentence, lessons: item(sentence, 'internal') };
    expect(found(copied, sentence)).toEqual([]);
    expect(found({ ...copied, lessons: item(sentence, 'private') }, sentence)).toEqual([sentence]);
  });

  test('of fields that nobody knows are private', () => {
    const incident = { ...sampleIncident(), legalAdvice: { opinion: sentence } };
    expect(privateStrings(incident).at(-1)).toMatchObject({ kind: 'text', words: sentence });
  });

  test('say where they are at home', () => {
    const incident = { ...sampleIncident(), gotLucky: item(sentence, 'private') };
    expect(privateStrings(incident).find(({ words }) => words === sentence)?.home).toEqual({
      place: 'wentWell',
      id: 'x',
      field: 'text',
    });
  });
});

test.each([
  'On March 10, 2026 at 14:23 UTC, our primary database experienced connection pool exhaustion.',
  'The API returned 503 errors for 23 minutes, affecting all authenticated users.',
  'Checkout was unavailable because the database connection pool was exhausted by a long-running migration.',
  'The on-call engineer stopped the migration; we then doubled the pool and restarted our application servers.',
  'About 4,200 users were affected and 12,847 requests failed. Support answered 67 tickets.',
  'We are adding an alert on pool usage, a connection budget for migrations, and a section in our runbook.',
  'Our engineering lead and customer support reviewed what happened on 11 March 2026.',
])('a good public text about the same incident is not refused: %s', (text) => {
  expect(found(sampleIncident(), text)).toEqual([]);
});

test('the sample’s own public texts are not refused', () => {
  const { title, publication } = sampleIncident();
  const { publicSummary = '', apology = '' } = publication;
  expect(found(sampleIncident(), [title, publicSummary, apology].join('\n'))).toEqual([]);
});

describe('the address of the status page', () => {
  const at = (statusPageUrl: string, source = '') => {
    const base = guardedIncident();
    const timeline = base.timeline.slice(0, 1).map((event) => ({ ...event, detail: 'x', source }));
    return found({ ...base, timeline, publication: { ...base.publication, statusPageUrl } }, statusPageUrl);
  };

  test('may stand in the timeline as well, but may hold no ticket and no machine of the company', () => {
    const open = 'https://status.acme.example/incidents/88';
    expect(at(open, `${open} and status.acme.example`)).toEqual([]);
    expect(at('https://status.acme.example/OPS-4790')).toEqual(['OPS-4790']);
    expect(at('https://status.fra.corp/incidents/88')).toContain('status.fra.corp');
    expect(at('https://status.acme.example/db-prod-07', 'db-prod-07.fra.corp')).toContain('db-prod-07');
  });
});

test('a part that may be public is let through by itself', () => {
  const base = guardedIncident('Bucket acme-prod-backups was full.');
  const timeline = base.timeline
    .slice(0, 1)
    .map((event) => ({ ...event, detail: 's3://acme-prod-backups/1' }));
  const incident = { ...base, timeline };
  const text = 'Bucket acme-prod-backups was full.';
  expect(found(incident, text)).toEqual(['acme-prod-backups']);
  const aliases = [{ name: 'acme-prod-backups', alias: 'acme-prod-backups' }];
  expect(found({ ...incident, publication: { ...base.publication, aliases } }, text)).toEqual([]);
});

test('a person with an alias is still known by parts, accounts and other spellings', () => {
  const people = withPeople('Zoë Krüger');
  const aliases = [{ name: 'Zoë Krüger', alias: 'our engineer' }];
  const incident = { ...people, publication: { ...people.publication, aliases } };
  for (const text of ['Krueger', 'zkrueger', '@zk']) expect(found(incident, text), text).toHaveLength(1);
});

describe('a team’s own private words', () => {
  const own = (words: string, text: string) =>
    leakFinder(privateStrings(sampleIncident(), [{ words, alias: '' }]))([{ where: '', text }]).length > 0;

  test.each([
    ['Globex', 'GLOBEX'],
    ['Globex', 'globex-eu'],
    ['Globex', 'Gl\u00adobex’s'],
    ['Globex Corporation', 'Globex was told'],
    ['Project Nightjar', 'ProjectNightjar'],
    ['Project Nightjar', 'Nightjar'],
    ['Müller & Söhne', 'Mueller und Muller & Soehne'],
  ])('“%s” is found in “%s”', (words, text) => {
    expect(own(words, text)).toBe(true);
  });

  test.each([
    ['Project Nightjar', 'the project was late'],
    ['Globex Corporation', 'a corporation'],
    ['Blue Whale', 'a whale of a time'],
  ])('“%s” is not found in “%s”', (words, text) => {
    expect(own(words, text)).toBe(false);
  });
});
