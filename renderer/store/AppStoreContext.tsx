import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { AppStore } from '#renderer/store/appStore.ts';
import { createQuietIncident, type QuietIncident } from '#renderer/store/quietIncident.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import type { Selectable, Stored } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

interface Provided {
  readonly store: AppStore;
  readonly deps: StoreDeps;
}

interface ProvidedToAll extends Provided {
  readonly quiet: QuietIncident;
}

const AppStoreContext = createContext<ProvidedToAll | null>(null);

interface ProviderProps extends Provided {
  readonly children: ReactNode;
}

export function AppStoreProvider({ store, deps, children }: ProviderProps) {
  const provided = useMemo(() => ({ store, deps, quiet: createQuietIncident(store) }), [store, deps]);
  return <AppStoreContext value={provided}>{children}</AppStoreContext>;
}

function useProvided(): ProvidedToAll {
  const provided = useContext(AppStoreContext);
  if (provided === null) throw new Error('A component stands outside AppStoreProvider');
  return provided;
}

/** Reads a part of the state; the component renders again when that part changes. */
export function useAppStore<T>(select: (state: AppState) => T): T {
  return useStore(useProvided().store, select);
}

/** Several parts of it in one look, which costs as much as one: the same object for as long as they are the same. */
export function useAppParts<Parts>(select: (state: AppState) => Parts): Parts {
  return useAppStore(useShallow(select));
}

/** The store itself, for event handlers that read the state at the time of the event. */
export function useAppStoreApi(): AppStore {
  return useProvided().store;
}

/** Clock and ids, for components that make new things. */
export function useStoreDeps(): StoreDeps {
  return useProvided().deps;
}

/**
 * A part of the open incident, a fact of it, or what a memoised function makes of it: a new object each time would draw
 * without end, and does not compile. Only components under the desk screen, which has an incident, may ask.
 */
export function useIncident<Selected extends Selectable>(
  select: (incident: Stored<Incident>) => Selected,
): Selected {
  return useAppStore(({ incident }) => select(opened(incident)));
}

function opened(incident: Incident | null): Stored<Incident> {
  if (incident === null) throw new Error('A component reads the incident while none is open');
  return incident as Stored<Incident>; // No edit changes an object of it.
}

/**
 * The same of the incident as it was when the typing began or last paused: drawn again only then, and asked no more at each key.
 */
export function useIncidentAtPause<Selected extends Selectable>(
  select: (incident: Stored<Incident>) => Selected,
): Selected {
  const { subscribe, now } = useProvided().quiet;
  return useSyncExternalStore(subscribe, () => select(opened(now())));
}

/** Whether what is missing can be asked without holding up a frame; false while a large incident is read for the first time. */
export function useIsRead(): boolean {
  const { subscribe, isRead } = useProvided().quiet;
  return useSyncExternalStore(subscribe, isRead);
}

export function useIsReadOnly(): boolean {
  return useAppStore(({ file }) => file?.isReadOnly ?? true);
}

/** The minute that it is, by the window's one timer; drawn again once a minute, also while a meeting counts seconds. */
export function useNow(): Timestamp {
  const { subscribe, now } = useAppStore(({ secondHand }) => secondHand);
  return useSyncExternalStore(subscribe, () =>
    timestampAt(Math.floor(epochMs(now()) / MINUTE_MS) * MINUTE_MS),
  );
}
