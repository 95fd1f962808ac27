import { byObject } from '#shared/basics/memo.ts';
import { draftQuestion, draftRootCause } from '#shared/domain/causes/causeQuestions.ts';
import {
  type FieldGroup,
  fieldGroups,
  type NamedField,
  type TextOwner,
  textIn,
  textOwners,
} from '#shared/domain/fieldTexts.ts';
import { type DeskSpot, isSameSpot } from '#shared/domain/incident/deskSpot.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { SECTION_IDS } from '#shared/domain/incident/sections.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';

/**
 * A prose field of an incident. What people pasted as a source, what is only for the facilitator, and what somebody else said
 * to nobody but them is none.
 */
export interface IncidentText {
  readonly spot: DeskSpot;
  readonly kind: HintField;
  readonly text: string;
  /** Rules that this one text is exempt from. */
  readonly exempt: readonly string[];
}

const NONE: readonly string[] = [];

/** Where prose is read: the sections, then what is written for the public. */
export const HINTED_PLACES = [...SECTION_IDS, 'publish'] as const;
export type HintedPlace = (typeof HINTED_PLACES)[number];

/** Where the document of an audience has its words from. */
export const PLACES_OF_AUDIENCE: Readonly<Record<Audience, readonly HintedPlace[]>> = {
  internal: SECTION_IDS,
  public: ['publish'],
};

const PROSE: ReadonlyMap<HintedPlace, readonly FieldGroup[]> = new Map(
  HINTED_PLACES.map((each) => [each, fieldGroups(({ place, hints }) => place === each && hints !== null)]),
);

/** The prose of one place, in the order of the desk; of one list in that of the file. */
export function incidentTexts(incident: Incident, section: HintedPlace): readonly IncidentText[] {
  const groups = PROSE.get(section) ?? [];
  const texts = groups.flatMap((group) =>
    textOwners(incident, group).flatMap(({ value }) => readersByGroup(group)(value)),
  );
  if (section === 'timeline') {
    const toldIds: ReadonlySet<string> = new Set(
      incident.timeline.filter(isToldInPrivate).map(({ id }) => id),
    );
    return toldIds.size === 0 ? texts : texts.filter(({ spot: { id } }) => id === '' || !toldIds.has(id));
  }
  return section === 'causes' ? texts.flatMap((text) => authorsText(incident, text) ?? []) : texts;
}

/**
 * An answer of a responder or a reviewer's comment, with whose it is and where it came from, that nobody showed yet: the author
 * asked for these words, and does not write them.
 */
function isToldInPrivate({ visibility, kind, actor, source }: TimelineEvent): boolean {
  return visibility === 'private' && kind === 'communication' && actor !== undefined && source !== undefined;
}

/** One of them, found without reading the thousands beside it; undefined where the field is empty, or no prose. */
export function incidentTextAt(
  incident: Incident,
  section: HintedPlace,
  spot: DeskSpot,
): IncidentText | undefined {
  const isIt = (text: IncidentText): boolean => isSameSpot(text.spot, spot);
  const event = section === 'timeline' ? incident.timeline.find(({ id }) => id === spot.id) : undefined;
  if (event !== undefined && isToldInPrivate(event)) return undefined;
  for (const group of PROSE.get(section) ?? []) {
    const owner = textOwners(incident, group).find(({ value }) => ownId(group, value) === spot.id);
    const text = owner === undefined ? undefined : readersByGroup(group)(owner.value).find(isIt);
    if (text !== undefined) return section === 'causes' ? authorsText(incident, text) : text;
  }
  return undefined;
}

/** Empty for what the incident has once. */
function ownId(group: FieldGroup, value: object): string {
  return group.above.length > 0 && 'id' in value ? String(value.id) : '';
}

/** By group, then the same for the same thing: there may be thousands, and a key press changes one. */
const readersByGroup = byObject((group: FieldGroup) =>
  byObject((value: object) => {
    const id = ownId(group, value);
    return group.fields.flatMap((field) => proseText({ id, value }, field));
  }),
);

function proseText(owner: TextOwner, field: NamedField): readonly IncidentText[] {
  const text = textIn(owner, field);
  const { place, name, hints } = field;
  if (hints === null || text === '') return [];
  const spot = { place, id: owner.id, field: name };
  return [{ spot, kind: hints, text, exempt: exemptRules(owner, field) }];
}

function exemptRules({ value }: TextOwner, { path }: NamedField): readonly string[] {
  // This is where luck belongs.
  if (path === 'gotLucky.text') return ['luck'];
  if (path !== 'actions.title') return NONE;
  const doneWhen = 'doneWhen' in value && typeof value.doneWhen === 'string' ? value.doneWhen : '';
  return doneWhen.trim() === '' ? NONE : ['action-unbounded'];
}

/** The questions beside an answer ask these already. */
const ASKED_OF_JUDGEMENTS = [
  'careless',
  'incompetent',
  'unprofessional',
  'poor-practice',
  'bad-decision',
  'obviously',
  'careless-person',
  'incompetent-person',
  'character',
  'attitude',
  'plain-now',
];

/** Nothing of what the app drafted: that repeats the author's words, which are read where they were written. */
function authorsText(incident: Incident, text: IncidentText): IncidentText | undefined {
  const { field, id } = text.spot;
  switch (field) {
    case 'question':
      return askedByAuthor(incident).has(id) ? text : undefined;
    case 'rootCause':
      return incident.rootCause === draftRootCause(incident.causes) ? undefined : text;
    case 'answer':
      return judgedAnswers(incident).has(id) ? withoutJudgements(text) : text;
    default:
      return text;
  }
}

/** The same for the same text, so that it is not read again. */
const withoutJudgements = byObject((text: IncidentText) => ({ ...text, exempt: ASKED_OF_JUDGEMENTS }));

const judgedAnswers = byObject(
  (incident: Incident): ReadonlySet<string> =>
    new Set(
      causeChecks(incident).flatMap(({ rule, causeId }) => (rule === 'cause-judgement' ? [causeId] : [])),
    ),
);

/** The answers whose question is in the author's own words; of answers to one question, the first. */
const askedByAuthor = byObject((incident: Incident): ReadonlySet<string> => {
  const asked = new Map<string, CauseId>();
  for (const { id, parentId, question } of incident.causes) {
    const one = `${parentId ?? ''} ${question}`;
    if (!asked.has(one) && question.trim() !== draftQuestion(incident, parentId)) asked.set(one, id);
  }
  return new Set(asked.values());
});
