import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { createLearntIndex } from '#shared/similar/learnt/learntIndex.ts';
import { learntInFile } from '#shared/similar/learnt/learntTexts.ts';
import { safeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { recurringCauses } from '#shared/similar/recurring/recurringCauses.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildItem } from '#test/support/incidents/buildParts.ts';

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly isAlike: boolean;
}

function pairsOf(name: string): readonly Pair[] {
  const lines = readFileSync(join(PROJECT, 'test/fixtures/similar', name), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, mark, one, other] = /^([+-]) (.+) \| (.+)$/.exec(line) ?? [];
    return one === undefined || other === undefined ? [] : [{ one, other, isAlike: mark === '+' }];
  });
}

/** Among the answers of all pairs, each in an incident of its own, so that words are as rare as in a library. */
function groupedAlike(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const answers = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const files = answers.map((answer, at) => {
    const stop = { reason: 'safeguard', safeguard: 'detect' } as const;
    const incident = buildIncident({
      id: toId(`i-${at}`),
      causes: [buildCause('c', null, { answer, stop })],
    });
    return safeguardsInFile(incident, `/${at}.incident`);
  });
  const groups = recurringCauses(files).map(({ occurrences }) =>
    occurrences.map(({ missing }) => missing.answer),
  );
  return ({ one, other }) => groups.some((group) => group.includes(one) && group.includes(other));
}

function foundAlike(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const texts = [...new Set(pairs.map(({ other }) => other))];
  const index = createLearntIndex(
    texts.map((text, at) =>
      learntInFile(
        buildIncident({ id: toId(`i-${at}`), lessons: [buildItem('l', text)] }),
        `/${at}.incident`,
      ),
    ),
  );
  return ({ one, other }) =>
    index({ text: one, kind: 'lesson', except: toId('none') }).some(({ text }) => text === other);
}

function wronglyJudged(name: string, judgeOf: (pairs: readonly Pair[]) => (pair: Pair) => boolean) {
  const pairs = pairsOf(name);
  const isAlike = judgeOf(pairs);
  return pairs.filter((pair) => isAlike(pair) !== pair.isAlike).map(({ one, other }) => `${one} | ${other}`);
}

test('missing safeguards are grouped as the pairs say that this was tuned on', () => {
  expect(wronglyJudged('safeguards.txt', groupedAlike)).toEqual([]);
});

test('missing safeguards are grouped as the pairs say that nothing was changed for', () => {
  expect(wronglyJudged('safeguardsHeldOut.txt', groupedAlike)).toEqual([
    'no canary stage before production | production deploys skip a canary',
    'no rate limit on the partner API | the partner API has no documentation',
    'schema migrations run without a lock timeout | schema migrations are not announced',
  ]);
});

test('missing safeguards in other words are grouped as the pairs say that nothing was changed for', () => {
  expect(wronglyJudged('safeguardsOtherWords.txt', groupedAlike)).toEqual([
    'DNS edits go live without a second pair of eyes | DNS edits are not peer reviewed',
    'the firewall rule was edited by hand | firewall rules are not logged',
    'the export endpoint is not throttled | the export endpoint has no owner',
  ]);
});

test('what was learnt already is found as the pairs say that this was tuned on', () => {
  expect(wronglyJudged('lessons.txt', foundAlike)).toEqual([
    'DNS changes need a second pair of eyes | Have DNS changes reviewed by a second person',
  ]);
});
