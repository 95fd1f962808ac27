import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { remedyFindings, WEAK_REMEDIES } from '#shared/readiness/remedyFindings.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';

const SENTENCES = readFileSync('test/fixtures/language/tuned.txt', 'utf8')
  .split('\n')
  .flatMap((line) => line.split(' | ')[2] ?? []);

test('a title that is not read in full has no weak remedy', () => {
  const isWeak = (title: string) =>
    hintsIn(title, { field: 'action', people: [], terms: NO_TERMS }).some(({ rule }) =>
      WEAK_REMEDIES.has(rule),
    );
  const asked = (title: string) =>
    remedyFindings(buildIncident({ actions: [buildAction('1', { title })] })).length > 0;
  const weak = SENTENCES.filter(isWeak);
  expect(weak.length).toBeGreaterThan(5);
  expect(SENTENCES.filter(asked)).toEqual(weak);
});
