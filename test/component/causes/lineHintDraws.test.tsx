import { expect, it } from 'vitest';
import { useLineHint } from '#renderer/fields/useLineHint.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

it('draws an answer that nobody works on no more often because another text is typed', async () => {
  let draws = 0;
  function Answer() {
    draws += 1;
    useLineHint('', 'cause');
    return null;
  }
  const { edits, outside, incident } = renderWithStore(<Answer />, buildIncident());
  const before = draws;
  await outside(() => edits.incident.setSummary('The pool was small'));
  expect(incident().summary).toBe('The pool was small');
  expect(draws).toBe(before);
});
