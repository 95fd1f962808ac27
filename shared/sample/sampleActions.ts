import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { NewId } from '#shared/domain/incident/ids.ts';
import type { SampleCauseIds } from '#shared/sample/sampleCauses.ts';

/** The five follow-ups of the sample, each with its owner, date and a way to tell that it is done. */
export function sampleActions(newId: NewId, causes: SampleCauseIds): readonly ActionItem[] {
  return [
    {
      id: newId(),
      title: 'Page on-call when the database connection pool is more than 80% full',
      owner: 'Sarah',
      due: '2026-03-14',
      priority: 'P0',
      type: 'detect',
      status: 'open',
      causeIds: [causes.alert],
      doneWhen: 'A load test that takes the pool past 80% pages on-call',
      visibility: 'public',
    },
    {
      id: newId(),
      title: 'Enforce a connection budget in the migration framework',
      owner: 'James',
      due: '2026-03-21',
      priority: 'P0',
      type: 'prevent',
      status: 'open',
      causeIds: [causes.budget],
      doneWhen: 'A migration that asks for more than its budget is refused in staging',
      visibility: 'public',
    },
    {
      id: newId(),
      title: 'Add a section on managing connections to the migration runbook',
      owner: 'Sarah',
      due: '2026-03-17',
      priority: 'P1',
      type: 'process',
      status: 'open',
      causeIds: [causes.runbook],
      doneWhen: 'Someone new to migrations has followed it without asking',
      visibility: 'internal',
    },
    {
      id: newId(),
      title: 'Make 100 connections the permanent default of the pool',
      owner: 'James',
      due: '2026-03-14',
      priority: 'P1',
      type: 'mitigate',
      status: 'in-progress',
      causeIds: [causes.exhausted],
      doneWhen: 'The configuration in the repository says 100 and is deployed',
      visibility: 'public',
    },
    {
      id: newId(),
      title: 'Link this postmortem from the incident’s timeline on the status page',
      owner: 'Lisa',
      due: '2026-03-15',
      priority: 'P2',
      type: 'process',
      status: 'open',
      causeIds: [],
      doneWhen: 'The link opens for someone who is not signed in',
      visibility: 'internal',
    },
  ];
}
