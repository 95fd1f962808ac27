import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';

const ADDRESS = placeSpot('publish', 'statusPageUrl');

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
    return [lack('note', 'status-page-link', ADDRESS, message)];
  }
  const problem = statusPageUrlProblem(statusPageUrl);
  return problem === null ? [] : [lack('warning', 'status-page-address', ADDRESS, problem)];
}
