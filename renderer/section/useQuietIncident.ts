import { useDeferredValue, useEffect, useState } from 'react';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { Stored } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Longer than the pause between two keys. */
const QUIET_MS = 300;

/**
 * The incident for what is made of all of it, such as marks and what is missing: while somebody types in a field, as it was
 * when the typing began or last paused; after every other edit as it is, once what was edited is drawn.
 */
export function useQuietIncident(): Stored<Incident> {
  const current = useIncident((open) => open);
  const late = useDeferredValue(current);
  const incident = late.id === current.id ? late : current;
  const isTyping = useAppStore(({ history }) => history.past.at(-1)?.burst !== undefined);
  const [shown, setShown] = useState(incident);
  const isBehind = shown !== incident;
  const mayWait = isTyping && shown.id === incident.id;
  if (isBehind && !mayWait) setShown(incident);
  useEffect(() => {
    if (shown === incident) return;
    const timer = setTimeout(() => setShown(incident), QUIET_MS);
    return () => clearTimeout(timer);
  }, [shown, incident]);
  return mayWait ? shown : incident;
}

/**
 * False while a part is drawn for the first time, and true at once afterwards: reading all of an incident takes longer than
 * drawing it, and the first key need not wait for marks.
 */
export function useIsDrawn(): boolean {
  return useDeferredValue(true, false);
}
