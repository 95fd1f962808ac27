import { useEffect, useMemo, useState } from 'react';
import { useAppStore, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { WhenToWrite } from '#shared/domain/incident/trigger.ts';
import { type Decision, decide } from '#shared/rules/decision/decide.ts';
import type { DecisionFacts } from '#shared/rules/decision/decisionFacts.ts';
import type { ComparedIncident } from '#shared/similar/incidentDigest.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';

/** A decision as far as it can be told from what was said. */
interface LiveDecision {
  readonly decision: Decision;
  readonly when: WhenToWrite;
  /** Earlier incidents that are taken for the same type of failure; null while that is not known. */
  readonly alike: readonly SimilarIncident[] | null;
}

/** The team's bounds, from the settings. */
export function useWhenToWrite(): WhenToWrite {
  const criteria = useAppStore(({ settings }) => settings.postmortemCriteria);
  const threshold = useAppStore(({ settings }) => settings.postmortemThreshold);
  return useMemo(() => ({ criteria, threshold }), [criteria, threshold]);
}

/**
 * Decides again with every fact; the library is asked about incidents with a title.
 *
 * @param before - what was found before, until the library has answered
 */
export function useDecision(
  facts: DecisionFacts,
  before: readonly SimilarIncident[] | null = null,
): LiveDecision {
  const when = useWhenToWrite();
  const { now } = useStoreDeps();
  const [openedAt] = useState(now);
  const { startedAt, notAlike } = facts;
  const title = facts.title.trim();
  const compared = useMemo(() => {
    const date = startedAt ?? openedAt;
    return title === '' ? null : { id: null, date, title, summary: '', causes: '', tags: [] };
  }, [title, startedAt, openedAt]);
  const foundIncidents = useSimilarIncidents(compared, when.criteria.repeatDays, before);
  const alikeIncidents = foundIncidents?.filter(({ id }) => !notAlike.includes(id)) ?? null;
  return {
    decision: decide(facts, when, alikeIncidents === null ? null : alikeIncidents.length),
    when,
    alike: alikeIncidents,
  };
}

/** A pause in typing. */
const PAUSE_MS = 250;

/**
 * Earlier incidents of the library like one that is being described, looked for when typing pauses. What was
 * found stays until something else is. Null: nobody has looked yet, or the library cannot be read.
 *
 * @param incident - the same object for as long as nothing about it changed; null while too little is known
 * @param before - what was found before
 */
function useSimilarIncidents(
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
