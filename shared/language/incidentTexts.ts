import { draftQuestion, draftRootCause } from '#shared/domain/causes/causeQuestions.ts';
import type { FindingPlace } from '#shared/domain/incident/finding.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { SECTION_IDS, type SectionId } from '#shared/domain/incident/sections.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { HintField } from '#shared/language/patterns/hintField.ts';
import { byObject } from '#shared/memo.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';

/** A prose field of an incident. What people pasted as a source, and what is only for the facilitator, is none. */
export interface IncidentText {
  readonly place: FindingPlace;
  readonly kind: HintField;
  readonly text: string;
  /** Rules that this one text is exempt from. */
  readonly exempt: readonly string[];
}

const NONE: readonly string[] = [];

/** Where prose is read: the sections, then what is written for the public. */
export const HINTED_PLACES = [...SECTION_IDS, 'publish'] as const;
export type HintedPlace = (typeof HINTED_PLACES)[number];

/** The prose of one place, in the order of the file. */
export function incidentTexts(incident: Incident, section: HintedPlace): readonly IncidentText[] {
  switch (section) {
    case 'summary':
      return [text({ section, field: 'summary' }, 'summary', incident.summary)];
    case 'impact':
      return [];
    case 'timeline':
      return incident.timeline.flatMap(eventTexts);
    case 'causes':
      return causeTexts(incident);
    case 'contributingFactors':
      return itemTexts(section, 'factor', incident.contributingFactors);
    case 'wentWell':
      return [
        ...itemTexts(section, 'wentWell', incident.wentWell),
        ...itemTexts(section, 'factor', incident.wentPoorly),
        // This is where luck belongs.
        ...itemTexts(section, 'wentWell', incident.gotLucky, ['luck']),
      ];
    case 'actions':
      return incident.actions.map(({ id, title, doneWhen = '' }) => {
        const exempt = doneWhen.trim() === '' ? NONE : ['action-unbounded'];
        return text({ section, id, field: 'title' }, 'action', title, exempt);
      });
    case 'lessons':
      return itemTexts(section, 'lesson', incident.lessons);
    case 'publish':
      return publicTexts(incident);
  }
}

/** The apology is read as well: nobody should be blamed in public. */
function publicTexts({ publication }: Incident): readonly IncidentText[] {
  const section = 'publish';
  const { publicSummary = '', publicDuration = '', publicPrevention = '', apology = '' } = publication;
  return [
    text({ section, field: 'publicSummary' }, 'summary', publicSummary),
    text({ section, field: 'publicDuration' }, 'summary', publicDuration),
    text({ section, field: 'publicPrevention' }, 'summary', publicPrevention),
    text({ section, field: 'apology' }, 'summary', apology),
  ];
}

/** The same for the same event: there may be thousands, and a key press changes one. */
const eventTexts = byObject(({ id, title, detail }: TimelineEvent): readonly IncidentText[] => {
  const section = 'timeline';
  const texts = [text({ section, id, field: 'title' }, 'timeline', title)];
  if (detail !== undefined) texts.push(text({ section, id, field: 'detail' }, 'timeline', detail));
  return texts;
});

/** The questions beside an answer ask these already. */
const ASKED_OF_JUDGEMENTS = [
  'careless',
  'incompetent',
  'unprofessional',
  'poor-practice',
  'bad-decision',
  'obviously',
];

/** Texts that the app drafted repeat the author's words, which are read where they were written. */
function causeTexts(incident: Incident): readonly IncidentText[] {
  const section = 'causes';
  const { causes, failure, rootCause } = incident;
  const judged = new Set(
    causeChecks(incident).flatMap(({ rule, causeId }) => (rule === 'cause-judgement' ? [causeId] : [])),
  );
  const asked = askedByAuthor(incident);
  return [
    text({ section, field: 'failure' }, 'summary', failure),
    ...causes.flatMap(({ id, question, answer }) => [
      ...(asked.has(id) ? [text({ section, id, field: 'question' }, 'cause', question)] : []),
      text({ section, id, field: 'answer' }, 'cause', answer, judged.has(id) ? ASKED_OF_JUDGEMENTS : NONE),
    ]),
    ...(rootCause === draftRootCause(causes)
      ? []
      : [text({ section, field: 'rootCause' }, 'cause', rootCause)]),
  ];
}

/** The answers whose question is in the author's own words; of answers to one question, the first. */
function askedByAuthor(incident: Incident): ReadonlySet<CauseId> {
  const asked = new Map<string, CauseId>();
  for (const { id, parentId, question } of incident.causes) {
    const one = `${parentId ?? ''} ${question}`;
    if (!asked.has(one) && question.trim() !== draftQuestion(incident, parentId)) asked.set(one, id);
  }
  return new Set(asked.values());
}

function itemTexts(
  section: SectionId,
  kind: HintField,
  items: readonly ListItem[],
  exempt: readonly string[] = NONE,
): readonly IncidentText[] {
  return items.map((item) => text({ section, id: item.id, field: 'text' }, kind, item.text, exempt));
}

function text(place: FindingPlace, kind: HintField, words: string, exempt = NONE): IncidentText {
  return { place, kind, text: words, exempt };
}
