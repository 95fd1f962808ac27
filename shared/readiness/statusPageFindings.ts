import type { Incident } from '#shared/domain/incident.ts';
import { statusPageUrlProblem } from '#shared/publication/statusPage/statusPageUrlProblem.ts';
import { type Lack, lack } from '#shared/rules/finding.ts';

const PLACE = { section: 'publish', field: 'statusPageUrl' } as const;

/** "Output": the document is linked with the resolved incident on the status page. Not every team has one. */
export function statusPageFindings({ publication: { statusPageUrl = '' } }: Incident): readonly Lack[] {
  if (statusPageUrl.trim() === '') {
    const message = 'No incident on a status page is linked. Is there one that customers have seen?';
    return [lack('note', 'status-page-link', PLACE, message)];
  }
  const problem = statusPageUrlProblem(statusPageUrl);
  return problem === null ? [] : [lack('warning', 'status-page-address', PLACE, problem)];
}
