import type { Root, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { incidentDuration } from '#shared/domain/timeline/milestoneMetrics.ts';
import { NEUTRAL_TITLES } from '#shared/export/parts/publicParts.ts';
import { markdownField } from '#shared/export/report/eventNotes.ts';
import { impactPictures, impactTable } from '#shared/export/report/impactSection.ts';
import { incidentDates } from '#shared/export/report/incidentDates.ts';
import { pictureNodes } from '#shared/export/report/pictureNodes.ts';
import { gap, heading, item, lines, list, paragraph, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { statusPageLine } from '#shared/export/report/statusPageLine.ts';
import { timelineSection } from '#shared/export/report/timelineSection.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import { durationSentence } from '#shared/export/words/incidentWhen.ts';
import { minutesInWords } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * What happened, how long it lasted, what is being done, and an apology (guide, "Share Publicly When
 * Appropriate"). Takes an incident that holds only its public parts, and when it started, which they may not tell.
 * The page says nothing twice: a row of the impact that repeats the duration and a timeline of nothing but start and end
 * are left out, so that a usual incident takes one page.
 */
export function publicReport(incident: Incident, start: Timestamp | null, options: ReportOptions): Root {
  const {
    publicSummary = '',
    publicDuration = '',
    publicPrevention = '',
    apology = '',
  } = incident.publication;
  const impact = rowsBesideDuration(incident);
  const impactRows = impact.length === 0 ? [] : [impactTable({ ...incident, impact })];
  // Every row counts, since only the impact shows the duration.
  const rowPictures = impactPictures(incident, options);
  const timeline = incident.timeline.some(isToldInWords) ? incident.timeline : [];
  return {
    type: 'root',
    children: [
      heading(1, reportTitle(incident)),
      ...(start === null ? [] : [paragraph([text(incidentDates(incident, start))], 'facts')]),
      ...statusPageLine(incident),
      heading(2, 'What happened'),
      ...writtenOr(publicSummary, gap('what happened, in words for customers.')),
      ...pictureNodes(incident, { kind: 'summary' }, options),
      heading(2, 'How long it lasted'),
      ...writtenOr(publicDuration, howLong(incident)),
      ...whenWritten('Impact', [...impactRows, ...rowPictures], () => [...impactRows, ...rowPictures]),
      ...whenWritten('Timeline', timeline, () => timelineSection(incident, options)),
      heading(2, 'What we are doing'),
      ...writtenOr(publicPrevention, ...whatWeDo(incident)),
      heading(2, 'Our apology'),
      ...writtenOr(apology, gap('an apology to the people affected.')),
    ],
  };
}

/** Whoever wrote the duration as a row of the impact wrote what a section of its own says. */
function rowsBesideDuration(incident: Incident): Incident['impact'] {
  const minutes = incidentDuration(incident);
  const duration = minutes === null ? null : minutesInWords(minutes);
  return incident.impact.filter(({ value }) => value.trim() !== duration);
}

/** Not one of the two that stand there only to say from when to when. */
function isToldInWords({ title }: TimelineEvent): boolean {
  return title !== NEUTRAL_TITLES.impactStarted && title !== NEUTRAL_TITLES.resolved;
}

function writtenOr(markdown: string, ...otherwise: readonly RootContent[]): readonly RootContent[] {
  const content = markdownField(markdown, 2);
  return content.length === 0 ? otherwise : content;
}

function howLong(incident: Incident): RootContent {
  const sentence = durationSentence(incident);
  if (sentence === null) return gap('how long it lasted: the start or the end of the impact is unknown.');
  return paragraph([text(sentence)]);
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
