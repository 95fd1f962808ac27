import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';

const PLACE = { section: 'publish', field: 'statusPageUrl' } as const;

/** "Output": the document is linked with the resolved incident on the status page. Not every team has one. */
export const STATUS_PAGE_RULE: ReadinessRule = {
  id: 'status-page-linked',
  place: 'publish',
  guide: 'Output',
  says: 'the postmortem is linked with the resolved incident on the status page.',
  severity: 'warning',
  reads: ['publication'],
  find: statusPageFindings,
};

function statusPageFindings({ publication: { statusPageUrl = '' } }: Incident): readonly Lack[] {
  if (statusPageUrl.trim() === '') {
    const message = 'No incident on a status page is linked. Is there one that customers have seen?';
    return [lack('note', 'status-page-link', PLACE, message)];
  }
  const problem = statusPageUrlProblem(statusPageUrl);
  return problem === null ? [] : [lack('warning', 'status-page-address', PLACE, problem)];
}
