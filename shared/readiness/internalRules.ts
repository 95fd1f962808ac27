import { LINK_RULES } from '#shared/readiness/linkRules.ts';
import {
  attendanceFindings,
  meetingLengthFindings,
  meetingTimeFindings,
} from '#shared/readiness/meetingFindings.ts';
import { MERGE_RULES } from '#shared/readiness/mergeRules.ts';
import { pictureRule } from '#shared/readiness/pictureRules.ts';
import { STATUS_PAGE_RULE } from '#shared/readiness/publicTextFindings.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';
import { remedyFindings } from '#shared/readiness/remedyFindings.ts';
import { SUMMARY_RULES } from '#shared/readiness/summaryRules.ts';
import { actionFindings, actionWordingFindings, priorityFindings } from '#shared/rules/actionFindings.ts';
import { coverageFindings, endFindings, questionFindings, whyFindings } from '#shared/rules/causeFindings.ts';
import { estimateFindings, impactFindings } from '#shared/rules/impactFindings.ts';
import { listFindings } from '#shared/rules/listFindings.ts';
import { milestoneFindings } from '#shared/rules/milestoneFindings.ts';
import { boundFindings, timelineFindings } from '#shared/rules/timelineFindings.ts';

const MEETING = 'Running the meeting';

/** Everything that readiness asks of the internal document, in the guide's order; see also `PUBLIC_RULES`. */
export const INTERNAL_RULES: readonly ReadinessRule[] = [
  ...SUMMARY_RULES,
  {
    id: 'impact-quantified',
    place: 'impact',
    guide: 'Section 2',
    says: 'vague statements of impact lead to vague actions.',
    severity: 'error',
    reads: ['impact', 'timeline', 'milestones'],
    find: impactFindings,
  },
  {
    id: 'impact-sourced',
    place: 'impact',
    guide: 'Section 2',
    says: 'an estimate is weighed by where it comes from.',
    severity: 'warning',
    reads: ['impact'],
    find: estimateFindings,
  },
  {
    id: 'timeline-told',
    place: 'timeline',
    guide: 'Section 3',
    says: 'events in order, with their times, who did what, and which signals were seen.',
    severity: 'error',
    reads: ['timeline', 'milestones', 'timeZone', 'actions', 'meeting'],
    find: timelineFindings,
  },
  {
    id: 'timeline-bounds',
    place: 'timeline',
    guide: 'Section 3',
    says: 'the story starts before the detection and ends at the resolution.',
    severity: 'warning',
    reads: ['timeline', 'milestones', 'timeZone'],
    find: boundFindings,
  },
  {
    id: 'timeline-milestones',
    place: 'timeline',
    guide: 'Section 3',
    says: 'six milestones give the times to detect, acknowledge, mitigate and resolve.',
    severity: 'warning',
    reads: ['timeline', 'milestones', 'timeZone'],
    find: milestoneFindings,
  },
  {
    id: 'causes-asked',
    place: 'causes',
    guide: 'Section 4',
    says: 'start from the failure and ask why.',
    severity: 'error',
    reads: ['causes', 'failure'],
    find: whyFindings,
  },
  {
    id: 'causes-end',
    place: 'causes',
    guide: 'Section 4',
    says: 'the root cause is the absence of safeguards, not an act.',
    severity: 'warning',
    reads: ['causes', 'rootCause', 'rootCauseBasis'],
    find: endFindings,
  },
  {
    id: 'causes-questioned',
    place: 'causes',
    guide: 'Section 4',
    says: 'each why goes on until the cause is in the system.',
    severity: 'warning',
    reads: ['causes', 'timeline', 'milestones', 'meeting', 'timeZone', 'pictures', 'signals'],
    find: questionFindings,
  },
  {
    id: 'causes-covered',
    place: 'causes',
    guide: 'Section 7',
    says: 'what was found is answered by what will be done.',
    severity: 'warning',
    reads: ['causes', 'actions'],
    find: coverageFindings,
  },
  {
    id: 'factors-listed',
    place: 'contributingFactors',
    guide: 'Section 5',
    says: 'list what made it worse or slower to resolve.',
    severity: 'error',
    reads: ['contributingFactors'],
    find: (incident) => listFindings(incident, 'contributingFactors'),
  },
  {
    id: 'went-well-listed',
    place: 'wentWell',
    guide: 'Section 6',
    says: 'naming what worked keeps a postmortem from being only criticism.',
    severity: 'error',
    reads: ['wentWell'],
    find: (incident) => listFindings(incident, 'wentWell'),
  },
  {
    id: 'actions-owned',
    place: 'actions',
    guide: 'Section 7',
    says: 'an action without an owner and a due date is rarely done.',
    severity: 'error',
    reads: ['actions'],
    find: actionFindings,
  },
  {
    id: 'actions-worded',
    place: 'actions',
    guide: 'Section 7',
    says: 'an action begins with a verb and can be seen to be done.',
    severity: 'warning',
    reads: ['actions'],
    find: actionWordingFindings,
  },
  {
    id: 'actions-strong',
    place: 'actions',
    guide: 'Facilitator role',
    says: 'ask which process or tool could have caught it, rather than who.',
    severity: 'warning',
    reads: ['actions'],
    find: remedyFindings,
  },
  {
    id: 'actions-ordered',
    place: 'actions',
    guide: 'Section 7',
    says: 'priorities say what comes first.',
    severity: 'note',
    reads: ['actions'],
    find: priorityFindings,
  },
  {
    id: 'lessons-listed',
    place: 'lessons',
    guide: 'Section 8',
    says: 'the broader takeaways, beyond the single fix.',
    severity: 'error',
    reads: ['lessons'],
    find: (incident) => listFindings(incident, 'lessons'),
  },
  {
    id: 'meeting-soon',
    place: 'meeting',
    guide: MEETING,
    says: 'within 48 hours of the resolution, while details are fresh.',
    severity: 'warning',
    reads: ['meeting', 'timeline', 'milestones'],
    find: meetingTimeFindings,
  },
  {
    id: 'meeting-short',
    place: 'meeting',
    guide: MEETING,
    says: '30 to 60 minutes; what takes longer deserves a follow-up session.',
    severity: 'warning',
    reads: ['meeting'],
    find: meetingLengthFindings,
  },
  {
    id: 'meeting-attended',
    place: 'meeting',
    guide: MEETING,
    says: 'a facilitator, everyone involved in the response, the engineering lead and customer support.',
    severity: 'warning',
    reads: ['meeting', 'timeline'],
    find: attendanceFindings,
  },
  STATUS_PAGE_RULE,
  pictureRule('internal'),
  ...LINK_RULES,
  ...MERGE_RULES,
];
