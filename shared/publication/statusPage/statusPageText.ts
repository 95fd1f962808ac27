import { assertNever } from '#shared/basics/assertNever.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { markdownOf } from '#shared/export/markdown/markdownOf.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import {
  reportAsText,
  statusPageReport,
  withoutHeadings,
} from '#shared/publication/statusPage/statusPageReport.ts';
import type { StatusPageProvider } from '#shared/publication/statusPage/statusPageSteps.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** The texts to paste into the form of a status page. */
export interface StatusPageText {
  /** On one line. */
  readonly title: string;
  /** Ends with a line break. */
  readonly body: string;
  /** The headings of parts that are not written yet, and are therefore not in the body. */
  readonly missing: readonly string[];
}

/**
 * The public version in the form that a service takes for a postmortem on a resolved incident (guide, "Share
 * Publicly When Appropriate"). Made from the public parts alone; whoever hands it on has it searched for
 * private words first.
 */
export function statusPageText(incident: Incident, provider: StatusPageProvider): StatusPageText {
  const title = oneLine(reportTitle(withoutPrivateParts(incident, 'public')));
  const { root, missing } = statusPageReport(incident);
  return { title, body: bodyFor(provider, root), missing };
}

function bodyFor(provider: StatusPageProvider, root: ReturnType<typeof statusPageReport>['root']): string {
  switch (provider) {
    case 'statuspage':
      // Its help: postmortems are written in GitHub Flavored Markdown, with harmful HTML taken out.
      return markdownOf(root);
    case 'instatus':
      // Its API turns an update's message into HTML; no page was found that says which Markdown it knows.
      return markdownOf(withoutHeadings(root));
    case 'alert24':
      // Its help describes updates of an incident and says nothing about markup.
      return reportAsText(root);
    default:
      return assertNever(provider, 'status page');
  }
}
