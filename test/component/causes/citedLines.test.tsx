import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CitedLines } from '#renderer/causes/answer/CitedLines.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

function OfFirst() {
  const node = useIncident(({ causes }) => causes[0]);
  return node === undefined ? null : <CitedLines node={node} />;
}

test('a line of a log shows a why: its event is cited, the note says it, and one undo takes both back', async () => {
  const sample = sampleIncident();
  const [cause, ...others] = sample.causes;
  if (cause === undefined) throw new Error('The sample has causes');
  const { evidenceNote: _none, ...bare } = { ...cause, evidence: [] };
  const timeline = sample.timeline.map((event, index) => {
    if (index === 0) return { ...event, detail: 'We saw\nERROR pool exhausted\nWARN retry' };
    return index === 1 ? { ...event, detail: 'ERROR mine alone', visibility: 'private' as const } : event;
  });
  const { user, incident, outside } = renderWithStore(<OfFirst />, {
    ...sample,
    timeline,
    causes: [bare, ...others],
  });
  const choice = screen.getByRole('combobox', { name: /^Line of a log that shows/ });
  await user.click(choice);
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['A line of a log…', '14:18 ERROR pool exhausted', '14:18 WARN retry']);
  await user.selectOptions(choice, '14:18 ERROR pool exhausted');
  expect(incident().causes[0]).toMatchObject({
    evidence: [timeline[0]?.id],
    evidenceNote: 'ERROR pool exhausted',
  });
  expect(toMarkdown(incident(), { audience: 'internal' })).toContain('Evidence: 14:18, ERROR pool exhausted');
  await outside((state) => state.undo());
  expect(incident().causes[0]).toEqual(bare);
});
