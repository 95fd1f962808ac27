import { describe, expect, test } from 'vitest';
import { searchedIncident } from '#shared/search/searchedIncident.ts';
import { createSearchIndex } from '#shared/search/searchIndex.ts';
import { generatedIncident, generatedTruths } from '#test/support/incidents/libraries/generatedLibrary.ts';

const COUNT = 1000;
const TRUTHS = generatedTruths(COUNT);

describe('the search in a thousand incidents whose truths are known', () => {
  const index = createSearchIndex();
  for (let number = 0; number < COUNT; number += 1)
    index.put(searchedIncident(generatedIncident(number), `/${number}`));

  test.each([
    ['retry storm', TRUTHS.retryStorms],
    ['storm pool retry', TRUTHS.retryStorms],
    ['checkout', TRUTHS.aboutCheckout],
    ['runbook', TRUTHS.done],
    ['service goes away', TRUTHS.notDoing],
    ['vendor delivers', TRUTHS.snoozed],
    ['platform', TRUTHS.snoozed],
    ['marker', COUNT - TRUTHS.retryStorms],
    ['m777x', 1],
    ['marker storm', 0],
    ['nowhere', 0],
  ])('%j is found as often as it was written', (query, incidents) => {
    const { ranked } = index.search(query);
    expect(ranked).toHaveLength(incidents);
    expect(new Set(ranked.map(({ incident }) => incident.path)).size).toBe(incidents);
  });
});
