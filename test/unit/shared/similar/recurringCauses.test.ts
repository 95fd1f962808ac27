import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type SafeguardsInFile, safeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { recurringCauses, recurringCausesInSteps } from '#shared/similar/recurring/recurringCauses.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';
import { generatedAnswers } from '#test/support/incidents/libraries/answeredLibrary.ts';
import { recurringIncident, recurringTruths } from '#test/support/incidents/libraries/recurringLibrary.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const COUNT = 1000;

function recurringIn(incidents: readonly Incident[]) {
  return recurringCauses(
    incidents.map((incident, number) => safeguardsInFile(incident, `/${number}.incident`)),
  );
}

it('of a thousand incidents finds those that recur, in which, and what became of their actions', () => {
  const found = recurringIn(Array.from({ length: COUNT }, (_, number) => recurringIncident(number)));
  expect(
    found.map(({ occurrences, actions: { all, done, open }, cameAgain }) => ({
      numbers: occurrences.map(({ file }) => Number(file.id.replace('recurring-', ''))),
      actions: all,
      done,
      open,
      cameAgain,
    })),
  ).toEqual(recurringTruths(COUNT));
});

const stop = { reason: 'safeguard', safeguard: 'detect' } as const;

function missing(id: string, answer: string, parts: Partial<Incident> = {}): Incident {
  return buildIncident({ id: toId(id), causes: [buildCause('c', null, { answer, stop })], ...parts });
}

describe('a safeguard that was missing twice', () => {
  const first = { createdAt: at('2026-01-10T10:00:00Z') };
  const again = { createdAt: at('2026-02-10T10:00:00Z') };
  const twice = (...actions: readonly ActionItem[]) =>
    recurringIn([
      missing('one', 'no alert on the connection pool', {
        ...first,
        actions: actions.map((action) => ({ ...action, causeIds: [toId('c')] })),
      }),
      missing('two', 'nothing alerted on the pool of connections', again),
    ])[0];

  it('is told in the words that both share, newest first', () => {
    expect(twice()).toMatchObject({ incidents: 2, words: ['alerted', 'pool', 'connections'] });
    expect(twice()?.occurrences.map(({ file }) => file.id)).toEqual(['two', 'one']);
  });

  it('came again although its actions were closed, where they were by then', () => {
    expect(twice(buildAction('a', { status: 'done', doneOn: '2026-02-01' }))?.cameAgain).toBe(1);
    expect(
      twice(buildAction('a', { status: 'done' }), buildAction('b', { status: 'not-doing' }))?.cameAgain,
    ).toBe(1);
    expect(twice(buildAction('a', { status: 'done', doneOn: '2026-02-10' }))?.cameAgain).toBe(0);
    expect(twice(buildAction('a', { status: 'done' }), buildAction('b'))?.cameAgain).toBe(0);
    expect(twice(buildAction('a', { status: 'not-doing' }))?.cameAgain).toBe(0);
    expect(twice()?.cameAgain).toBe(0);
  });

  it('is none where only one incident had it, in however many branches', () => {
    const branch = (id: string) => buildCause(id, null, { answer: 'no alert on the connection pool', stop });
    expect(recurringIn([buildIncident({ causes: [branch('a'), branch('b')] })])).toEqual([]);
  });

  it('is none where the questions did not end at a safeguard', () => {
    const risk = buildCause('c', null, { answer: 'no alert on the pool', stop: { reason: 'accepted-risk' } });
    const both = ['one', 'two'].map((id) => buildIncident({ id: toId(id), causes: [risk] }));
    expect(recurringIn(both)).toEqual([]);
  });
});

it('a safeguard that was missing a thousand times takes no longer each time', () => {
  const incidents = Array.from({ length: COUNT }, (_, number) =>
    missing(`i-${number}`, 'no alert on the connection pool', {
      createdAt: timestampAt(Date.UTC(2020, 0, number)),
      actions: [buildAction('a', { status: 'done', doneOn: '2019-12-31', causeIds: [toId('c')] })],
    }),
  );
  expect(recurringIn(incidents)[0]?.cameAgain).toBe(COUNT - 1);
  expectInProportion((share) => recurringIn(incidents.slice(0, share * COUNT)));
});

it('a tag that few incidents have lets fewer words be enough', () => {
  const pair = (tags: readonly string[]) => [
    missing('one', 'replication is unwatched', { tags }),
    missing('two', 'replication has no owner', { tags }),
  ];
  expect(recurringIn(pair([]))).toEqual([]);
  expect(recurringIn(pair(['Database']))[0]).toMatchObject({ tags: ['Database'], incidents: 2 });
});

const WORDS = 'no alert on the connection pool rollback tested runbook outdated 😀 --'.split(' ');

it('whatever answers say, each stands in one cause at most, and each cause in two incidents', () => {
  const answer = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
  const incident = fc.array(answer, { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 8 }), (answers) => {
      const incidents = answers.map((all, number) =>
        buildIncident({
          id: toId(`i${number}`),
          causes: all.map((words, at) => buildCause(`c${at}`, null, { answer: words, stop })),
        }),
      );
      const found = recurringIn(incidents);
      const keys = found.flatMap(({ occurrences }) =>
        occurrences.map(({ file, missing: { id } }) => `${file.id} ${id}`),
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const { occurrences, incidents: count } of found) {
        expect(new Set(occurrences.map(({ file }) => file.id)).size).toBe(count);
        expect(count).toBeGreaterThan(1);
      }
    }),
  );
});

describe('comparing by an index of words', () => {
  /** Leads to every answer before, as if there were no index. */
  const everyOne = () => {
    let count = 0;
    return {
      add: () => {
        count += 1;
      },
      near: () => Array.from({ length: count }, (_, place) => place),
    };
  };
  const compareAll = (files: readonly SafeguardsInFile[]) => {
    const steps = recurringCausesInSteps(files, everyOne);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };

  it('finds what comparing all pairs finds', () => {
    const numbers = fc.uniqueArray(fc.nat(20_000), { minLength: 30, maxLength: 90 });
    fc.assert(
      fc.property(numbers, fc.nat(3), (chosen, tags) => {
        const files = chosen.map((number) => {
          const incident = number % 3 === 0 ? recurringIncident(number) : generatedAnswers(number, 40);
          return safeguardsInFile(
            { ...incident, tags: tags === 0 ? [] : [`t${number % tags}`] },
            `/${number}`,
          );
        });
        expect(recurringCauses(files)).toEqual(compareAll(files));
      }),
      { numRuns: runs(30) },
    );
  });

  it('says how far it is', () => {
    const files = Array.from({ length: 100 }, (_, at) => safeguardsInFile(generatedAnswers(at), `/${at}`));
    expect([...recurringCausesInSteps(files)].at(-1)).toEqual({ done: 300, of: 300 });
  });
});
