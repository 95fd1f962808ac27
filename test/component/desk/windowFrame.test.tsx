import { act, screen } from '@testing-library/react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { listenForPageKeys } from '#renderer/commands/pageKeys.ts';
import { App } from '#renderer/desk/App.tsx';
import { SaveIndicator } from '#renderer/desk/SaveIndicator.tsx';
import { TopBar } from '#renderer/desk/TopBar.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { ErrorBoundary } from '#renderer/errors/ErrorBoundary.tsx';
import { WindowFailed } from '#renderer/errors/WindowFailed.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { DocumentFile } from '#renderer/store/slices/documentState.ts';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { appError } from '#shared/errors/appError.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

afterEach(() => void vi.useRealTimers());

/** Puts the open file into a state that takes a disk to come about. */
function fileStands({ store, outside }: ReturnType<typeof renderWithStore>, patch: Partial<DocumentFile>) {
  return outside(({ file }) => store.setState({ file: file === null ? null : { ...file, ...patch } }));
}

test('the save indicator says at all times how the file stands', async () => {
  const rendered = renderWithStore(<SaveIndicator />, buildIncident({ timeZone: 'Europe/Berlin' }));
  const saving = (patch: Partial<DocumentFile>) => fileStands(rendered, patch);
  const status = () => screen.getByRole('status').textContent;
  expect(status()).toBe('Saved');
  await saving({ saveState: 'pending' });
  expect(status()).toBe('Editing…');
  await saving({ saveState: 'saving' });
  expect(status()).toBe('Saving…');
  await saving({ saveState: 'saved', savedAt: at('2026-03-11T09:00:05Z') });
  // By this computer's clock, which is New York's in tests, wherever the incident was.
  expect(status()).toBe('Saved 05:00:05');
});

test('a failed save says why, and offers a copy', async () => {
  const rendered = renderWithStore(<SaveIndicator />);
  const { user, desktop } = rendered;
  await fileStands(rendered, { saveState: 'failed', saveError: appError('disk-full') });
  expect(screen.getByRole('alert').textContent).toContain('Not saved: the disk is full');
  desktop.chosenPath = '/copy.incident';
  await user.click(screen.getByRole('button', { name: 'Save a copy…' }));
  expect(desktop.files.has('/copy.incident')).toBe(true);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the button for a PDF says whose version it makes', async () => {
  const { outside } = renderWithStore(<TopBar />);
  expect(screen.getByRole('button', { name: /^Export PDF/ })).toBeTruthy();
  await outside((state) => state.chooseAudience('public'));
  expect(screen.getByRole('button', { name: /^Export public PDF/ })).toBeTruthy();
});

test('a document that can only be read says so', () => {
  renderWithStore(<SaveIndicator />, storeWith(buildIncident(), true));
  expect(screen.getByText('Read only')).toBeTruthy();
});

test('a message goes by itself, or when dismissed; the same words show once', async () => {
  vi.useFakeTimers();
  const { outside } = renderWithStore(<Toasts />);
  await outside((state) => state.showToast('Exported'));
  await outside((state) => state.showToast('Exported'));
  await outside((state) => state.showToast('Copied'));
  expect(screen.getByRole('status').textContent).toBe('ExportedCopied');
  await act(async () => screen.getAllByRole('button', { name: 'Dismiss' })[0]?.click());
  expect(screen.getByRole('status').textContent).toBe('Copied');
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(screen.getByRole('status').textContent).toBe('');
});

/** A window whose place Timeline, and whose list of shortcuts, cannot be drawn. */
function BreakingWindow() {
  const place = useAppStore((state) => state.place);
  const handle = useAppStore(({ file }) => file?.handle ?? 'home');
  return (
    <ErrorBoundary subject={`${handle} ${place}`} failed={(reason) => <WindowFailed reason={reason} />}>
      {place === 'timeline' ? <Broken /> : <p>{`${handle} ${place} is drawn`}</p>}
    </ErrorBoundary>
  );
}

function Broken(): never {
  throw new Error('no such kind');
}

/** React complains of each failure, as it should; afterwards none is left to be found by the suite. */
async function withComplaints(run: () => Promise<void>): Promise<void> {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await run();
  complaints.mockClear();
}

test('where drawing fails, the window says so and leads on: to another place, the library, another file', () =>
  withComplaints(async () => {
    const { outside, user, store } = renderWithStore(<BreakingWindow />);
    await outside((state) => state.goTo('timeline'));
    expect(screen.getByRole('alert').textContent).toContain('no such kind');
    expect(screen.getByRole('button', { name: 'Draw the window again' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Impact' }));
    expect(screen.getByText(/impact is drawn$/)).toBeTruthy();
    await outside((state) => state.goTo('timeline'));
    await user.click(screen.getByRole('button', { name: 'Library' }));
    expect(store.getState().incident).toBeNull();
  }));

test('a file that is opened from the menu is drawn in the place of what could not be', () =>
  withComplaints(async () => {
    const { outside, desktop } = renderWithStore(<BreakingWindow />);
    desktop.files.set('/other.incident', buildIncident({ title: 'Another' }));
    await outside((state) => state.goTo('timeline'));
    expect(screen.getByRole('alert')).toBeTruthy();
    await outside((state) => state.openPath('/other.incident'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/is drawn$/)).toBeTruthy();
  }));

test('a dialog that cannot be drawn can be closed, and the window stays', () =>
  withComplaints(async () => {
    const { outside, user, store } = renderWithStore(<App />);
    await outside((state) => state.openDialog({ kind: 'error', error: Object.create(null) }));
    // The dialogs are fetched when the first one opens.
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(store.getState().dialog).toBeNull();
    expect(screen.getByRole('navigation', { name: 'Sections' })).toBeTruthy();
  }));

test('Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y undo and redo from inside a field', async () => {
  const { user, store, incident } = renderWithStore(<SummarySection />);
  onTestFinished(listenForPageKeys(store));
  await user.type(screen.getByRole('textbox'), 'Down.');
  await user.keyboard('{Control>}z{/Control}');
  expect(incident().summary).toBe('');
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  expect(incident().summary).toBe('Down.');
  await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
  expect(incident().summary).toBe('Down.');
});

test('undo does not reach behind an open dialog', async () => {
  const { user, store, incident, outside } = renderWithStore(<SummarySection />);
  onTestFinished(listenForPageKeys(store));
  await user.type(screen.getByRole('textbox'), 'Down.');
  await outside((state) => state.openDialog({ kind: 'shortcuts' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(incident().summary).toBe('Down.');
});

test('the window shows home until a document is open', async () => {
  const { user, outside } = renderWithStore(<App />);
  expect(screen.getByRole('button', { name: 'Checkout down' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Library' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Debrief' })).toBeTruthy();
  await outside((state) => state.openPath('/incidents/checkout.incident'));
  expect(screen.getByRole('navigation', { name: 'Sections' })).toBeTruthy();
});
