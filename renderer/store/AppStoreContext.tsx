import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';

interface Provided {
  readonly store: AppStore;
  readonly deps: StoreDeps;
}

const AppStoreContext = createContext<Provided | null>(null);

interface ProviderProps extends Provided {
  readonly children: ReactNode;
}

export function AppStoreProvider({ store, deps, children }: ProviderProps) {
  return <AppStoreContext value={{ store, deps }}>{children}</AppStoreContext>;
}

function useProvided(): Provided {
  const provided = useContext(AppStoreContext);
  if (provided === null) throw new Error('A component stands outside AppStoreProvider');
  return provided;
}

/** Reads a part of the state; the component renders again when that part changes. */
export function useAppStore<T>(select: (state: AppState) => T): T {
  return useStore(useProvided().store, select);
}

/** The store itself, for event handlers that read the state at the time of the event. */
export function useAppStoreApi(): AppStore {
  return useProvided().store;
}

/** Clock and ids, for components that make new things. */
export function useStoreDeps(): StoreDeps {
  return useProvided().deps;
}
