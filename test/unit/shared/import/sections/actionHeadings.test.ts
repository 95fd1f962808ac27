import { describe, expect, it } from 'vitest';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

describe('a heading announces actions by one of its words, in any order and company', () => {
  it.each([
    'Mitigation and Future Prevention',
    'Short-term & long-term improvements',
    'Follow-ups for the platform team',
    '7. Recommendations and next steps 🚀',
    'Conclusions and recommendations',
    'Proposed countermeasures',
    'Maßnahmen zur Vorbeugung',
    'Verbesserungen und Nacharbeit',
    'Recommandations et Amélioration Continue',
    'Recomendaciones y mejoras continuas',
    'Ações e melhorias contínuas',
    'Raccomandazioni e miglioramenti',
    'Aanbevelingen en verbeteringen',
    'Zalecenia i usprawnienia',
    'Förbättringar och rekommendationer',
  ])('%s', (heading) => {
    expect(sectionTarget(heading)).toBe('actions');
  });
});

describe('a heading that tells what happened, or why, announces none', () => {
  it.each([
    'Root cause and remediation',
    'Actions during the incident',
    'Actions we took',
    'Action log',
    'Actions in the first hour',
    'User action that triggered it',
    'Resolution and recovery',
    'Why prevention did not work',
    'Ce qui peut être amélioré',
    'Mitigation',
    'How a missing measure of the load let the queue of the checkout grow over night',
  ])('%s', (heading) => {
    expect(sectionTarget(heading)).not.toBe('actions');
  });
});

it('what begins with a clock below such a heading was done then, and is no action', () => {
  const draft = draftOf(
    sourceOf(
      [
        '# Outage',
        '',
        '## Post-incident actions',
        '',
        '- 15:20 UTC: Status page updated',
        '- Rotate the logs',
      ].join('\n'),
    ),
  );
  expect(draft.actions.map(({ value }) => value.title)).toEqual(['Rotate the logs']);
  expect(
    [...draft.leftOut.map(({ text }) => text), ...draft.events.map(({ title }) => title)].join(),
  ).toContain('Status page updated');
});
