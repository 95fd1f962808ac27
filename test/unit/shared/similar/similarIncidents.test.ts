import { describe, expect, it } from 'vitest';
import type { IncidentDigest } from '#shared/similar/incidentDigest.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';
import { leftActionsWords, similarityWords } from '#shared/similar/similarityWords.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { digest } from '#test/support/incidents/incidentDigests.ts';

const NOW = at('2026-03-31T10:00:00Z');
const NOTHING_LEFT = { actions: [], closed: 0, cameAgain: false };

function found(one: IncidentDigest, library: readonly IncidentDigest[], days = 30) {
  return similarIncidents({ ...one, date: NOW }, { library, days, now: NOW });
}

describe('The same type of failure happened twice in 30 days', () => {
  const again = digest('Checkout is down again');
  const earlier = (date: string) => found(again, [digest('Checkout down', { date: at(date) })]);

  it('looks back exactly thirty days', () => {
    expect(earlier('2026-03-01T10:00:00Z')).toHaveLength(1);
    expect(earlier('2026-03-01T09:59:59Z')).toEqual([]);
    expect(earlier('2026-03-31T10:00:00Z')).toHaveLength(1);
  });

  it('does not count what came after, nor the incident itself', () => {
    expect(earlier('2026-03-31T10:00:01Z')).toEqual([]);
    expect(found(again, [again])).toEqual([]);
  });

  it('counts copies of one incident once, as it was edited last', () => {
    const one = digest('Checkout down', { updatedAt: at('2026-03-03T10:00:00Z') });
    const parts = { id: one.id, updatedAt: at('2026-03-04T10:00:00Z'), openActions: [{ title: 'Alert' }] };
    const copies = ['', ' (2)', ' (3)'].map((mark) => ({ ...one, path: `/${mark}.incident` }));
    const latest = { ...digest('Checkout down', parts), path: '/latest.incident' };
    const earlierOnes = found(again, [...copies, latest]);
    expect(earlierOnes.map(({ path }) => path)).toEqual(['/latest.incident']);
    expect(earlierOnes.flatMap(({ actions }) => actions)).toHaveLength(1);
    expect(found(one, [...copies, latest])).toEqual([]);
  });

  it('looks back as many days as the team set', () => {
    expect(found(again, [digest('Checkout down')], 29)).toEqual([]);
    expect(found(again, [digest('Checkout down')], 31)).toHaveLength(1);
  });
});

describe('similarIncidents', () => {
  it('finds the cause that both titles name, whatever else was concerned', () => {
    const one = digest('Checkout 503 after a certificate expired');
    const other = digest('Card payments declined: gateway certificate expired');
    expect(found(one, [other])).toHaveLength(1);
    expect(found(one, [digest('Card payments declined: gateway certificate replaced')])).toEqual([]);
  });

  it('explains a match by shared tags and by words where the earlier incident has them', () => {
    const one = digest('Checkout down', { tags: ['Database ', 'eu'], causes: 'A migration held the locks.' });
    const other = digest('Checkout outage', { tags: ['database', 'us'], summary: 'Migrations held locks.' });
    const [match] = found(one, [other]);
    expect(similarityWords(match?.reasons ?? [])).toBe(
      'both tagged database; “checkout”, “outage” in its title; “migrations”, “held”, “locks” in its summary',
    );
  });

  it('takes a shared tag for enough, unless many incidents have it', () => {
    const one = digest('Emails late', { tags: ['mailer'] });
    const tagged = (count: number) =>
      Array.from({ length: 12 }, (_, index) =>
        digest(`Other ${'abcdefghijkl'[index]}`, { tags: index < count ? ['mailer'] : [] }),
      );
    expect(found(one, tagged(3))).toHaveLength(3);
    expect(found(one, tagged(4))).toEqual([]);
  });

  it('finds texts that have much in common, in whatever forms of the words', () => {
    const one = digest('Customers saw errors', {
      causes: 'The migration held connections of the pool. No alert watches the pool’s saturation.',
    });
    const other = digest('Bad afternoon', {
      summary: 'Connections were held by migrating tables until the pool was saturated; no alert was set.',
    });
    expect(found(one, [other])).toHaveLength(1);
    expect(found(one, [digest('Bad afternoon', { summary: 'The pool of the gym was closed.' })])).toEqual([]);
  });

  it('names the most alike first, and five at most', () => {
    const library = Array.from({ length: 7 }, (_, index) =>
      digest(`Checkout down in shop ${'abcdefg'[index]}`),
    );
    const titles = found(digest('Checkout down'), [...library, digest('Checkout is down')]);
    expect(titles).toHaveLength(5);
    expect(titles[0]?.title).toBe('Checkout is down');
  });

  it('tells what is left to do, overdue first, by the calendar of its zone', () => {
    const openActions = [
      { title: 'Rehearse' },
      { title: 'Cap', due: '2026-04-02' },
      { title: 'Alert', owner: 'Sarah', due: '2026-03-30' },
      { title: 'Runbook', due: '2026-03-31' },
    ];
    const left = (timeZone: string) =>
      found(digest('Checkout down'), [digest('Checkout down?', { openActions, timeZone })])[0];
    expect(left('UTC')?.actions.map(({ title, isOverdue }) => [title, isOverdue])).toEqual([
      ['Alert', true],
      ['Runbook', false],
      ['Cap', false],
      ['Rehearse', false],
    ]);
    // There it is the first of April already.
    expect(left('Pacific/Kiritimati')?.actions.filter(({ isOverdue }) => isOverdue)).toHaveLength(2);
    expect(leftActionsWords(left('UTC') ?? NOTHING_LEFT)).toBe('4 open actions, 1 overdue');
  });
});

describe('an earlier incident whose actions are closed', () => {
  const again = (...closedActions: IncidentDigest['closedActions']) => {
    const [like] = found(digest('Checkout down'), [digest('Checkout down?', { closedActions })]);
    return leftActionsWords(like ?? NOTHING_LEFT);
  };

  it('came again all the same, and that is said', () => {
    expect(again({ status: 'done', doneOn: '2026-03-03' })).toBe(
      'it came again although its action was closed',
    );
    expect(again({ status: 'done' }, { status: 'not-doing' })).toBe(
      'it came again although its 2 actions were closed',
    );
  });

  it('did not come again where nothing had been done by then', () => {
    expect(again({ status: 'not-doing' })).toBe('no open actions');
    expect(again({ status: 'done', doneOn: '2026-03-31' })).toBe('no open actions');
    expect(again()).toBe('no open actions');
  });

  it('is not overdue while what is left of it is snoozed', () => {
    const openActions = [{ title: 'Alert', due: '2026-03-01', snoozedUntil: '2026-05-01' }];
    const [like] = found(digest('Checkout down'), [digest('Checkout down?', { openActions })]);
    expect(leftActionsWords(like ?? NOTHING_LEFT)).toBe('1 open action');
  });
});

describe('leftActionsWords', () => {
  const overdue = { title: 'Alert', isOverdue: true };
  const open = { title: 'Cap', isOverdue: false };
  it.each([
    ['no open actions', []],
    ['1 open action', [open]],
    ['1 overdue action', [overdue]],
    ['2 overdue actions', [overdue, overdue]],
    ['3 open actions, 2 overdue', [overdue, overdue, open]],
  ])('says %s', (words, actions) => expect(leftActionsWords({ ...NOTHING_LEFT, actions })).toBe(words));
});
