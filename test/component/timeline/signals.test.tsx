import { fireEvent, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { phasesOf } from '#shared/domain/timeline/phases.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const CSV =
  'Time,Errors (%),Latency (ms)\n2026-03-10 15:10:00,0.2,180\n2026-03-10 15:11:00,37.5,2400\n2026-03-10 15:12:00,,190';

async function pasted(text: string, hasSection = true) {
  const view = renderWithStore(
    <>
      {hasSection && <TimelineSection />}
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </>,
    sampleIncident(),
  );
  onTestFinished(listenForPaste(view.store, { ...view.deps, pictures: view.edits.pictures }));
  await view.outside((state) => state.goTo('timeline'));
  const clipboardData = {
    files: [],
    items: [],
    types: ['text/plain'],
    getData: (type: string) => (type === 'text/plain' ? text : ''),
  };
  fireEvent(
    document.body,
    Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }),
  );
  return view;
}

test('a pasted table of measurements asks for its zone, stands private under the scale, and proposes an event', async () => {
  const { user, incident, outside } = await pasted(CSV);
  const dialog = await screen.findByRole('dialog', { name: 'Add graphs' });
  const zone = within(dialog).getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'Europe/Berlin');
  expect(within(dialog).getByText(/14:10 to 14:12/, { selector: 'li:first-child span' })).toBeTruthy();
  await user.click(within(dialog).getByRole('checkbox', { name: 'Latency' }));
  await user.click(within(dialog).getByRole('button', { name: 'Add 1 graph' }));
  expect(signalsOf(incident())).toMatchObject([{ name: 'Errors', unit: '%', visibility: 'private' }]);
  expect(screen.getByRole('listbox', { name: 'Timeline to scale' })).toBeTruthy();

  await user.click(
    screen.getByRole('button', { name: /^Graph Errors \(private\)\. 14:10 to 14:12: 0\.2% to 37\.5%/ }),
  );
  const graph = await screen.findByRole('dialog', { name: 'Graph' });
  await user.type(within(graph).getByRole('textbox', { name: 'Threshold' }), '5 %{Enter}');
  expect(signalsOf(incident())[0]?.threshold).toBe(5);
  await user.click(within(graph).getByRole('button', { name: 'Add an alert as an action' }));
  expect(incident().actions.at(-1)).toMatchObject({
    title: 'Alert when Errors is above 5%',
    type: 'detect',
    visibility: 'private',
  });
  await user.click(within(graph).getByRole('button', { name: /^Done/ }));
  await user.click(screen.getByRole('button', { name: 'First above 5% at 14:11: add it as an event' }));
  expect(incident().timeline.at(-1)).toMatchObject({
    title: 'Errors first above 5%',
    kind: 'signal',
    visibility: 'private',
    occurredAt: '2026-03-10T14:11:00+00:00',
  });
  expect(screen.queryByRole('button', { name: /^First above/ })).toBeNull();
  for (let step = 0; step < 4; step += 1) await outside((state) => state.undo());
  expect('signals' in incident()).toBe(false);
});

test('a graph is asked for its threshold where it is added: one press takes what is proposed, and its event and alert come along', async () => {
  const minute = (at: number, errors: number) => `2026-03-10 14:${at}:00,${errors}`;
  const quiet = [10, 11, 12, 13, 14, 15].map((at) => minute(at, 0.2));
  const { user, incident, outside } = await pasted(
    ['Time,Errors (%)', ...quiet, minute(20, 37.5), minute(21, 30)].join('\n'),
    false,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Add graphs' });
  const limit = within(dialog).getByRole('group', { name: 'Threshold of Errors' });
  expect(limit.textContent).toContain('It was at most 0.2% before 14:18, when the incident began.');
  await user.click(within(limit).getByRole('button', { name: 'Above 5%?' }));
  expect(within(limit).getByRole('textbox', { name: 'Threshold' })).toHaveProperty('value', '5');
  await user.click(
    within(dialog).getByRole('checkbox', { name: 'Add the event “Errors first above 5%” at 14:20' }),
  );
  await user.click(within(dialog).getByRole('checkbox', { name: /would an alert have told/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Add 1 graph' }));
  expect(signalsOf(incident())).toMatchObject([{ name: 'Errors', threshold: 5, visibility: 'private' }]);
  expect(incident().timeline.at(-1)).toMatchObject({
    title: 'Errors first above 5%',
    kind: 'signal',
    visibility: 'private',
  });
  expect(incident().actions.at(-1)).toMatchObject({ title: 'Alert when Errors is above 5%', type: 'detect' });
  await outside((state) => state.undo());
  expect(incident()).toEqual(sampleIncident());
});

test('a table whose times nobody can have measured is refused in words', async () => {
  await pasted('Time,Errors\n2200-03-10 15:10:00,1\n2200-03-10 15:11:00,2', false);
  const dialog = await screen.findByRole('dialog', { name: 'Add graphs' });
  expect(within(dialog).getByText(/no graph can be read from it/)).toBeTruthy();
  expect(within(dialog).queryByRole('button', { name: /^Add \d/ })).toBeNull();
});

test('a table that is meant as events can be read as such', async () => {
  const { user, store } = await pasted(CSV, false);
  const dialog = await screen.findByRole('dialog', { name: 'Add graphs' });
  await user.click(within(dialog).getByRole('button', { name: 'Read it as events instead' }));
  expect(store.getState().dialog).toMatchObject({ kind: 'pasteTimeline', text: CSV });
});

test('the phases lie behind the lane of a graph, on the same track', async () => {
  const signal: Signal = {
    id: toId('errors'),
    name: 'Errors',
    unit: '%',
    visibility: 'internal',
    stretches: [],
    points: '2026-03-10T14:10:00+00:00 0.2 +600000 37.5 0.1',
  };
  const incident = { ...sampleIncident(), signals: [signal] };
  const { outside } = renderWithStore(<TimelineSection />, incident);
  await outside((state) => state.setTimelineMode('scale'));
  const lane = document.querySelector('[data-signal-lane="errors"]');
  const track = lane?.parentElement?.parentElement;
  const bands = [...(track?.querySelectorAll('[data-phase]') ?? [])];
  expect(bands.map((band) => band.getAttribute('data-phase'))).toEqual(
    phasesOf(incident).map(({ since }) => since),
  );
  for (const band of bands) {
    // What comes later is drawn over what comes before it.
    expect(band.compareDocumentPosition(lane ?? band) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
});
