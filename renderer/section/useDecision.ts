import { useMemo, useState } from 'react';
import { useSimilarIncidents } from '#renderer/section/useSimilarIncidents.ts';
import { useAppStore, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { WhenToWrite } from '#shared/domain/incident/trigger.ts';
import { type Decision, decide } from '#shared/rules/decision/decide.ts';
import type { DecisionFacts } from '#shared/rules/decision/decisionFacts.ts';
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
  const found = useSimilarIncidents(compared, when.criteria.repeatDays, before);
  const alike = found?.filter(({ id }) => !notAlike.includes(id)) ?? null;
  return { decision: decide(facts, when, alike === null ? null : alike.length), when, alike };
}
