import type { RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { paragraph, text } from '#shared/export/report/reportNodes.ts';
import { safeLink } from '#shared/export/report/safeLink.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';

/** The link to the incident on the status page, in both versions; nothing while its address is not one. */
export function statusPageLine({ publication }: Incident): readonly RootContent[] {
  const url = (publication.statusPageUrl ?? '').trim();
  if (url === '' || statusPageUrlProblem(url) !== null) return [];
  return [paragraph([text('On the status page: '), safeLink(url, url)], 'status-page')];
}
