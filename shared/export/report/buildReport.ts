import type { Root, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { SECTIONS, type Section, type SectionId } from '#shared/domain/incident/sections.ts';
import { documentStart } from '#shared/export/parts/documentStart.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { actionsSection } from '#shared/export/report/actionsSection.ts';
import { causesSection } from '#shared/export/report/causesSection.ts';
import { markdownField } from '#shared/export/report/eventNotes.ts';
import { impactSection } from '#shared/export/report/impactSection.ts';
import { linkedReport } from '#shared/export/report/linkedReport.ts';
import { factorsSection, lessonsSection, wentWellSection } from '#shared/export/report/listSections.ts';
import { pictureNodes } from '#shared/export/report/pictureNodes.ts';
import { publicReport } from '#shared/export/report/publicReport.ts';
import { gap, heading, item, lines, list, paragraph, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { timelineSection } from '#shared/export/report/timelineSection.ts';
import { titleBlock } from '#shared/export/report/titleBlock.ts';
import { endedSessions, type HeldSession } from '#shared/meeting/heldSessions.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate, minutesInWords } from '#shared/time/formatTime.ts';
import { linkContext } from '#shared/words/links/linkContext.ts';

type BuildSection = (incident: Incident, options: ReportOptions) => readonly RootContent[];

const SECTION_BODIES: Record<SectionId, BuildSection> = {
  summary: summarySection,
  impact: impactSection,
  timeline: timelineSection,
  causes: causesSection,
  contributingFactors: factorsSection,
  wentWell: wentWellSection,
  actions: actionsSection,
  lessons: lessonsSection,
};

/**
 * The finished document as one tree, from which every format is made: a title block, then the
 * guide's eight sections in its order and, where wanted, that the review was held. What an audience may not see is gone before this begins.
 * A required section that is empty says so; an optional part that is empty is left out.
 */
export function buildReport(incident: Incident, options: ReportOptions): Root {
  const visible = withoutPrivateParts(incident, options.audience);
  if (options.audience === 'public') return publicReport(visible, documentStart(incident), options);
  const sections = SECTIONS.flatMap((section) => [
    heading(2, numbered(section)),
    ...SECTION_BODIES[section.id](visible, options),
  ]);
  const content = [...titleBlock(visible, options), ...sections, ...meetingSection(visible)];
  return { type: 'root', children: linkedReport(content, linkContext(visible)) };
}

function numbered(section: Section): string {
  return `${section.number}. ${section.heading}`;
}

/**
 * That the review was held: each session's day, length and the roles that were there, without names. Only
 * when the facilitator wants it in the document, and once a session has ended.
 */
function meetingSection(incident: Incident): readonly RootContent[] {
  const { meeting, timeZone } = incident;
  const sessions = endedSessions(meeting);
  if (meeting.isInDocument !== true || sessions.length === 0) return [];
  const items = sessions.map((session) => item([paragraph([text(sessionWords(session, timeZone))])]));
  return [heading(2, 'Meeting held'), list(items)];
}

function sessionWords({ startedAt, minutes, roles, presentCount }: HeldSession, timeZone: string): string {
  const when = `${longDate(startedAt, timeZone)}, ${minutesInWords(minutes)}`;
  if (presentCount === 0) return `${when}.`;
  const people = counted(presentCount, 'person', 'people');
  return `${when}. ${people}: ${roles.join(', ')}.`;
}

/** Section 1 of the guide, and the conclusion of section 4, because many read no further. */
function summarySection(incident: Incident, options: ReportOptions): readonly RootContent[] {
  const content = markdownField(incident.summary, 2);
  const missing = gap('what happened, in three to four sentences that anyone in the company can follow.');
  return [
    ...(content.length > 0 ? content : [missing]),
    ...pictureNodes(incident, { kind: 'summary' }, options),
    heading(3, 'Root cause'),
    ...rootCause(incident),
  ];
}

function rootCause(incident: Incident): readonly RootContent[] {
  const paragraphs = incident.rootCause.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  if (paragraphs.length > 0) return paragraphs.map((part) => paragraph(lines(part)));
  return [gap('which safeguards were absent, rather than whose mistake it was.')];
}
