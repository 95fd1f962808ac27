import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Longer than the pause between two keys. */
const QUIET_MS = 300;

/** The open incident as it was when the typing began or last paused; null while none is open. */
export interface QuietIncident {
  readonly now: () => Incident | null;
  /** Calls back when it is another. Returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Follows the incident for all that waits until the typing pauses: asked by each part for itself, every key would draw all of
 * them. Every other edit shows at once. It follows nothing while nobody listens.
 */
export function createQuietIncident(store: AppStore): QuietIncident {
  const listeners = new Set<() => void>();
  let { incident: shown } = store.getState();
  let latest = shown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    clearTimeout(timer);
    if (shown === latest) return;
    shown = latest;
    for (const listener of [...listeners]) listener();
  };
  const follow = (state: AppState): void => {
    const isNew = state.incident !== latest;
    latest = state.incident;
    if (!isTyping(state) || shown?.id !== latest?.id) show();
    else if (isNew) {
      clearTimeout(timer);
      timer = setTimeout(show, QUIET_MS);
    }
  };
  let end: (() => void) | null = null;
  return {
    now: () => (end === null ? store.getState().incident : shown),
    subscribe: (listener) => {
      listeners.add(listener);
      if (end === null) {
        shown = latest = store.getState().incident;
        end = store.subscribe(follow);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        end?.();
        end = null;
      };
    },
  };
}

function isTyping({ history }: AppState): boolean {
  return history.past.at(-1)?.burst !== undefined;
}
