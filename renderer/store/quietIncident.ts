import type { AppStore } from '#renderer/store/appStore.ts';
import { inTurns } from '#renderer/store/inTurns.ts';
import { laterCode } from '#renderer/store/laterCode.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Longer than the pause between two keys. */
const QUIET_MS = 300;
/** Events and answers of an incident that is read by all the rules at once; a larger one would hold up a frame. */
const MOST_AT_ONCE = 200;

/** A large incident is read for the first time so long after it was opened: until then it is drawn, and somebody may go on to a place. */
const AFTER_OPENING_MS = 500;

const RULES = laterCode(() => import('#shared/readiness/readiness.ts'));

/** The open incident as it was when the typing began or last paused; null while none is open. */
export interface QuietIncident {
  readonly now: () => Incident | null;
  /** Whether all the rules have read it, so that asking what is missing costs nothing; a small one is read when it is asked. */
  readonly isRead: () => boolean;
  /** Calls back when either is another. Returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Follows the incident for all that waits until the typing pauses: asked by each part for itself, every key would draw all of
 * them. Every other edit shows at once, in a large incident once the rules have read it in turns. It follows nothing while
 * nobody listens.
 */
export function createQuietIncident(store: AppStore): QuietIncident {
  const listeners = new Set<() => void>();
  let { incident: shown } = store.getState();
  let latest = shown;
  let readOnce: Incident['id'] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endReading = (): void => undefined;
  let end: (() => void) | null = null;

  const publish = (): void => {
    shown = latest;
    for (const listener of [...listeners]) listener();
  };
  const readLatest = (incident: Incident): void => {
    let isWanted = true;
    let endTurns = (): void => undefined;
    endReading = () => {
      isWanted = false;
      endTurns();
    };
    const onDone = (): void => {
      if (!isWanted) return;
      readOnce = incident.id;
      publish();
    };
    const after = readOnce === incident.id ? 0 : AFTER_OPENING_MS;
    // Without the rules nobody can ask what is missing either, and the rest is shown.
    void RULES.ask().then(({ readByRules }) => {
      if (isWanted) endTurns = inTurns(readByRules(incident), { after, onDone });
    }, onDone);
  };
  const show = (): void => {
    clearTimeout(timer);
    timer = undefined;
    endReading();
    if (latest !== null && isLarge(latest)) {
      if (shown?.id !== latest.id) publish();
      if (shown !== latest || readOnce !== latest.id) readLatest(latest);
    } else if (shown !== latest) publish();
  };
  const follow = (state: AppState): void => {
    const isNew = state.incident !== latest;
    latest = state.incident;
    const mayWait = isTyping(state) && shown?.id === latest?.id;
    if (mayWait && isNew) {
      endReading();
      clearTimeout(timer);
      timer = setTimeout(show, QUIET_MS);
    } else if (!mayWait && (isNew || timer !== undefined)) show();
  };
  const now = (): Incident | null => (end === null ? store.getState().incident : shown);
  return {
    now,
    isRead: () => {
      const incident = now();
      return incident === null || !isLarge(incident) || incident.id === readOnce;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (end === null) {
        shown = latest = store.getState().incident;
        end = store.subscribe(follow);
        show();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        endReading();
        end?.();
        end = null;
      };
    },
  };
}

function isLarge({ timeline, causes }: Incident): boolean {
  return timeline.length + causes.length > MOST_AT_ONCE;
}

function isTyping({ history }: AppState): boolean {
  return history.past.at(-1)?.burst !== undefined;
}
