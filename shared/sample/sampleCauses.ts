import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, EventId, NewId } from '#shared/domain/incident/ids.ts';
import type { SampleEventName } from '#shared/sample/sampleTimeline.ts';

export interface SampleCauseIds {
  readonly exhausted: CauseId;
  readonly held: CauseId;
  readonly batch: CauseId;
  readonly budget: CauseId;
  readonly runbook: CauseId;
  readonly alert: CauseId;
}

/** Five whys: four in a row, the last with two answers, and one that branches off to the missing alert. */
export function sampleCauses(
  newId: NewId,
  events: Readonly<Record<SampleEventName, EventId>>,
): { readonly ids: SampleCauseIds; readonly causes: readonly CauseNode[] } {
  const ids: SampleCauseIds = {
    exhausted: newId(),
    held: newId(),
    batch: newId(),
    budget: newId(),
    runbook: newId(),
    alert: newId(),
  };
  const causes: readonly CauseNode[] = [
    {
      id: ids.exhausted,
      parentId: null,
      question: 'Why did the API answer with 503 errors?',
      answer: 'the database connection pool was exhausted',
      evidence: [events.firstErrors, events.identified],
      confidence: 'confirmed',
      kind: 'occurrence',
    },
    {
      id: ids.held,
      parentId: ids.exhausted,
      question: 'Why did the pool run out?',
      answer: 'a migration query kept 38 of its 50 connections for over 10 minutes',
      evidence: [events.identified, events.stopped],
      confidence: 'confirmed',
      kind: 'occurrence',
    },
    {
      id: ids.batch,
      parentId: ids.held,
      question: 'Why did one migration need so many?',
      answer: 'it worked through 2M rows as one batch, with no cap on the connections it opened',
      evidence: [events.identified],
      confidence: 'confirmed',
      kind: 'occurrence',
    },
    {
      id: ids.budget,
      parentId: ids.batch,
      question: 'Why could it run without a cap?',
      answer: 'the migration framework has no connection budget to enforce',
      evidence: [],
      evidenceNote: 'Read in the code of the framework: there is no such setting',
      confidence: 'confirmed',
      kind: 'occurrence',
      stop: { reason: 'safeguard', safeguard: 'prevent' },
    },
    {
      id: ids.runbook,
      parentId: ids.batch,
      question: 'Why could it run without a cap?',
      answer: 'the migration runbook says nothing about connections, so the risk was not in view',
      evidence: [],
      evidenceNote: 'Read from end to end in the review',
      confidence: 'confirmed',
      kind: 'occurrence',
      stop: { reason: 'safeguard', safeguard: 'prevent' },
    },
    {
      id: ids.alert,
      parentId: ids.exhausted,
      question: 'Why did nothing warn us while the pool filled up?',
      answer: 'the dashboard plots pool usage, but no threshold was ever set on it',
      evidence: [events.climbing],
      confidence: 'confirmed',
      kind: 'detection',
      stop: { reason: 'safeguard', safeguard: 'detect' },
    },
  ];
  return { ids, causes };
}
