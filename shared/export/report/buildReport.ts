import type { Root, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { SECTIONS, type Section, type SectionId } from '#shared/domain/incident/sections.ts';
import { documentStart } from '#shared/export/parts/documentStart.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { actionsSection } from '#shared/export/report/actionsSection.ts';
import { causesSection } from '#shared/export/report/causesSection.ts';
import { impactSection } from '#shared/export/report/impactSection.ts';
import { factorsSection, lessonsSection, wentWellSection } from '#shared/export/report/listSections.ts';
import { meetingSection } from '#shared/export/report/meetingSection.ts';
import { publicReport } from '#shared/export/report/publicReport.ts';
import { heading } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { summarySection } from '#shared/export/report/summarySection.ts';
import { timelineSection } from '#shared/export/report/timelineSection.ts';
import { titleBlock } from '#shared/export/report/titleBlock.ts';

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
  return { type: 'root', children: [...titleBlock(visible), ...sections, ...meetingSection(visible)] };
}

function numbered(section: Section): string {
  return `${section.number}. ${section.heading}`;
}
