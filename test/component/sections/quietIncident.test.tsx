import { act, fireEvent, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { READINESS_LINE, SECTION_MARKS } from '#renderer/desk/readiness/readinessLater.ts';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { ProposedMarks } from '#renderer/timeline/list/ProposedMarks.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

beforeEach(async () => {
  await Promise.all([SECTION_MARKS.ask(), READINESS_LINE.preload()]);
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const markOf = (name: RegExp) =>
  screen.getByRole('button', { name }).querySelector('svg[role="img"]')?.getAttribute('aria-label');

/** The marks of an incident, and how often they were drawn. */
async function openMarks(incident: Incident) {
  const drawn = vi.fn();
  const view = renderWithStore(
    <Profiler id="marks" onRender={drawn}>
      <SectionPath />
      {incident.timeline.map((event) => (
        <ProposedMarks key={event.id} event={event} />
      ))}
    </Profiler>,
    storeWith(incident),
  );
  await act(async () => undefined);
  drawn.mockClear();
  const type = (summary: string) =>
    act(() =>
      view.store
        .getState()
        .edit({ label: 'Edit summary', burst: 'summary', apply: (before) => ({ ...before, summary }) }),
    );
  return { ...view, drawn, type };
}

test('a key draws nothing that waits for a pause, and the pause shows it', async () => {
  const { drawn, type } = await openMarks(buildIncident({ summary: '' }));
  expect(markOf(/Summary/)).toBe('not started');
  // The words to look at are read first.
  await pass(1000);
  drawn.mockClear();
  for (const text of ['O', 'Or', 'Ord']) {
    type(text);
    await pass(100);
  }
  expect(drawn).not.toHaveBeenCalled();
  expect(markOf(/Summary/)).toBe('not started');
  await pass(300);
  expect(markOf(/Summary/)).toBe('started');
});

test('what was typed is shown at once when the field is left, and any other edit is', async () => {
  const { outside, type } = await openMarks(buildIncident({ summary: '' }));
  type('Orders failed');
  await outside(({ endBurst }) => endBurst());
  expect(markOf(/Summary/)).toBe('started');
  await outside(({ undo }) => undo());
  expect(markOf(/Summary/)).toBe('not started');
});

test('a large incident is read after it was opened, and not while somebody drags', async () => {
  const large = largeIncident(300);
  await openMarks({ ...large, timeline: large.timeline.slice(0, 300), summary: '' });
  expect(markOf(/Summary/)).toBe('not read yet');
  await pass(400);
  for (let move = 0; move < 5; move += 1) {
    fireEvent(window, new Event('pointermove'));
    await pass(200);
  }
  expect(markOf(/Summary/)).toBe('not read yet');
  await pass(500);
  expect(markOf(/Summary/)).toBe('not started');
});

test('an edit of a large incident is read in turns before it is shown, and typing puts that off', async () => {
  const { outside, type } = await openMarks({ ...largeIncident(300), summary: '' });
  await pass(1000);
  await outside(({ record }) => record((before) => ({ ...before, summary: 'Orders failed' })));
  await pass(50);
  expect(markOf(/Summary/)).toBe('started');
  type('');
  await pass(200);
  expect(markOf(/Summary/)).toBe('started');
  await pass(500);
  expect(markOf(/Summary/)).toBe('not started');
});
