import { type Commands, createCommands } from '#renderer/commands/commands.ts';
import { createEdits, type Edits } from '#renderer/edits/edits.ts';
import { followComposing } from '#renderer/focus/composing.ts';
import { createAppStore } from '#renderer/store/appStore.ts';
import { runJob } from '#renderer/store/reader/runJob.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/orderedItems.ts';
import type { StartInfo } from '#shared/ipc/payloads.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { type FakeDesktop, fakeDesktopApi } from '#test/support/fakeDesktopApi.ts';
import { buildIncident, countedIds, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';

/** Where {@link storeWith} puts its incident. */
export const TEST_PATH = '/incidents/checkout.incident';

export interface StoreFixture {
  /** As the window makes it, so that a test may put it into any state; the app itself sees its named actions only. */
  readonly store: ReturnType<typeof createAppStore>;
  readonly deps: StoreDeps;
  readonly edits: Edits;
  readonly commands: Commands;
  readonly desktop: FakeDesktop;
  /** What the store takes for the time, in milliseconds since the epoch. It stands still unless moved. */
  readonly clock: { ms: number };
}

/** The real store on a main process in memory, with nothing open. */
export function emptyStore(start: Partial<StartInfo> = {}): StoreFixture {
  const desktop = fakeDesktopApi(start);
  const clock = { ms: TEST_NOW_MS };
  const deps: StoreDeps = {
    api: desktop.api,
    now: () => timestampAt(clock.ms),
    newId: countedIds(),
    // Tests of the store alone have no page, and nobody types there.
    // As the worker does it, in the same thread: tests have none.
    read: (job, { onProgress }) => runJob(job, onProgress),
    prepareReader: () => undefined,
    composed: 'document' in globalThis ? followComposing(document) : () => Promise.resolve(),
  };
  return windowOn({ deps, desktop, clock });
}

/** A window that starts on a main process which may have served another before. */
export function windowOn(main: Pick<StoreFixture, 'deps' | 'desktop' | 'clock'>): StoreFixture {
  const store = createAppStore(main.deps);
  const edits = createEdits(store, main.deps);
  return { ...main, store, edits, commands: createCommands(store, main.deps, edits) };
}

/** The same with an incident open, as read from its file. */
export function storeWith(incident: Incident = buildIncident(), isReadOnly = false): StoreFixture {
  const fixture = emptyStore();
  fixture.desktop.files.set(TEST_PATH, incident);
  fixture.desktop.read(TEST_PATH);
  fixture.store
    .getState()
    .showDocument({ handle: TEST_PATH, path: TEST_PATH, incident, repairs: [], isReadOnly });
  fixture.store.getState().closeDialog();
  return fixture;
}

/** A window on an incident whose file other programs write, too: what it has, what is on disk, what it said. */
export function windowOnSharedFile() {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  const state = store.getState;
  return {
    ...fixture,
    state,
    onDisk: () => desktop.files.get(TEST_PATH),
    mine: (patch: Patch<Incident>) =>
      state().edit({ label: 'Edit', apply: (incident) => applyPatch(incident, patch) }),
    said: () => state().toasts.map(({ text }) => text),
  };
}
