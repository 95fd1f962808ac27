import { useEffect, useState } from 'react';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { ComparedIncident } from '#shared/similar/incidentDigest.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';

/** A pause in typing. */
const PAUSE_MS = 250;

/**
 * Earlier incidents of the library like one that is being described, looked for when typing pauses. What was
 * found stays until something else is. Null: nobody has looked yet, or the library cannot be read.
 *
 * @param incident - the same object for as long as nothing about it changed; null while too little is known
 * @param before - what was found before
 */
export function useSimilarIncidents(
  incident: ComparedIncident | null,
  days: number,
  before: readonly SimilarIncident[] | null,
): readonly SimilarIncident[] | null {
  const { api } = useStoreDeps();
  const [found, setFound] = useState(before);
  useEffect(() => {
    if (incident === null) {
      setFound(null);
      return;
    }
    let isWanted = true;
    const look = async (): Promise<void> => {
      const answer = await api.request('library:similar', { incident, days });
      if (isWanted) setFound(answer.ok ? answer.value : null);
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [api, incident, days]);
  return found;
}
