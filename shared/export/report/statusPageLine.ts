import type { PhrasingContent, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { paragraph, text } from '#shared/export/report/reportNodes.ts';
import { safeLink } from '#shared/export/report/safeLink.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';

/** The link to the incident on the status page, as the one line of a fact; nothing while its address is not one. */
export function statusPageLink({ publication }: Incident): readonly PhrasingContent[][] {
  const url = (publication.statusPageUrl ?? '').trim();
  if (url === '' || statusPageUrlProblem(url) !== null) return [];
  return [[text('On the status page: '), safeLink(url, url)]];
}

/** The same as a paragraph, for the public version. */
export function statusPageLine(incident: Incident): readonly RootContent[] {
  return statusPageLink(incident).map((words) => paragraph(words, 'status-page'));
}
