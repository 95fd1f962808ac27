import type { Root, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentDuration } from '#shared/domain/timeline/milestoneMetrics.ts';
import { markdownField } from '#shared/export/report/eventNotes.ts';
import { impactSection } from '#shared/export/report/impactSection.ts';
import { incidentDates } from '#shared/export/report/incidentDates.ts';
import { gap, heading, item, lines, list, paragraph, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { statusPageLine } from '#shared/export/report/statusPageLine.ts';
import { timelineSection } from '#shared/export/report/timelineSection.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import { minutesInWords } from '#shared/time/minutesInWords.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * What happened, how long it lasted, what is being done, and an apology (guide, "Share Publicly When
 * Appropriate"). Takes an incident that holds only its public parts, and when it started, which they may not tell.
 */
export function publicReport(incident: Incident, start: Timestamp | null, options: ReportOptions): Root {
  const {
    publicSummary = '',
    publicDuration = '',
    publicPrevention = '',
    apology = '',
  } = incident.publication;
  const dates = start === null ? '' : `${incidentDates(incident, start)} · `;
  return {
    type: 'root',
    children: [
      heading(1, reportTitle(incident)),
      paragraph([text(`${dates}Times in ${incident.timeZone}`)], 'facts'),
      ...statusPageLine(incident),
      heading(2, 'What happened'),
      ...writtenOr(publicSummary, gap('what happened, in words for customers.')),
      heading(2, 'How long it lasted'),
      ...writtenOr(publicDuration, howLong(incident)),
      ...whenWritten('Impact', incident.impact, () => impactSection(incident)),
      ...whenWritten('Timeline', incident.timeline, () => timelineSection(incident, options)),
      heading(2, 'What we are doing'),
      ...writtenOr(publicPrevention, ...whatWeDo(incident)),
      heading(2, 'Our apology'),
      ...writtenOr(apology, gap('an apology to the people affected.')),
    ],
  };
}

function writtenOr(markdown: string, ...otherwise: readonly RootContent[]): readonly RootContent[] {
  const content = markdownField(markdown, 2);
  return content.length === 0 ? otherwise : content;
}

function howLong(incident: Incident): RootContent {
  const minutes = incidentDuration(incident);
  if (minutes === null) return gap('how long it lasted: the start or the end of the impact is unknown.');
  return paragraph([text(`It lasted ${minutesInWords(minutes)}.`)]);
}

function whenWritten(
  title: string,
  things: readonly unknown[],
  body: () => readonly RootContent[],
): readonly RootContent[] {
  return things.length === 0 ? [] : [heading(2, title), ...body()];
}

function whatWeDo({ actions }: Incident): readonly RootContent[] {
  const written = actions.filter((action) => action.title.trim() !== '' && action.status !== 'not-doing');
  if (written.length === 0) return [gap('what is being done so that it does not happen again.')];
  return [list(written.map(({ title }) => item([paragraph(lines(title))])))];
}
