import type { StoreApi } from 'zustand/vanilla';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';

/** What each slice is made from: the whole state to read, a way to change it, and the world outside. */
export interface SliceContext {
  readonly get: StoreApi<AppState>['getState'];
  readonly set: (patch: Partial<AppState>) => void;
  readonly deps: StoreDeps;
}
