import { recordOf } from '#shared/basics/recordOf.ts';
import { INCIDENT_STATUSES, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { placeTitle, SECTION_IDS } from '#shared/domain/incident/sections.ts';
import type { ListedFacts } from '#shared/search/list/listedFacts.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

/** What incidents can be chosen by, each by one or several of its values, in the order offered. */
export const LIST_CHOICES = [
  'severity',
  'status',
  'tag',
  'service',
  'facilitator',
  'person',
  'missing',
] as const;
export type ListChoice = (typeof LIST_CHOICES)[number];

/** Of each the values of which an incident must have one; empty: any incident will do. */
export type ListChoices = Readonly<Record<ListChoice, readonly string[]>>;

export const NO_CHOICES: ListChoices = recordOf(LIST_CHOICES, () => []);

interface ChoiceTexts {
  readonly title: string;
  /** Said of an incident that has no value, where that can be chosen. */
  readonly none?: string;
}

export const CHOICE_TEXTS: Readonly<Record<ListChoice, ChoiceTexts>> = {
  severity: { title: 'Severity' },
  status: { title: 'Status' },
  tag: { title: 'Tag', none: 'No tag' },
  service: { title: 'Service', none: 'No service' },
  facilitator: { title: 'Facilitator', none: 'No facilitator' },
  person: { title: 'Person' },
  missing: { title: 'Missing part', none: 'Nothing missing' },
};

/** The values that an incident has; an empty text where it has none and that can be chosen. */
export function valuesOf(row: ListedFacts, choice: ListChoice): readonly string[] {
  const values = VALUES[choice](row);
  return values.length === 0 && row.error === null && CHOICE_TEXTS[choice].none !== undefined ? [''] : values;
}

/** As a value is read. */
export function choiceWords(choice: ListChoice, value: string): string {
  if (value === '') return CHOICE_TEXTS[choice].none ?? '';
  if (choice === 'status') return STATUS[value] ?? value;
  const section = choice === 'missing' ? SECTION_IDS.find((each) => each === value) : undefined;
  return section === undefined ? value : placeTitle(section);
}

/** The values in which an order lies, by themselves; of the others those of most incidents come first. */
export const CHOICE_ORDERS: Partial<Readonly<Record<ListChoice, readonly string[]>>> = {
  severity: SEVERITIES,
  status: INCIDENT_STATUSES,
  missing: SECTION_IDS,
};

const STATUS: Readonly<Record<string, string>> = INCIDENT_STATUS_WORDS;

const VALUES: Readonly<Record<ListChoice, (row: ListedFacts) => readonly string[]>> = {
  severity: ({ severity }) => (severity === null ? [] : [severity]),
  status: ({ status }) => (status === null ? [] : [status]),
  tag: ({ tags }) => tags,
  service: ({ services }) => services,
  facilitator: ({ facilitator }) => (facilitator === '' ? [] : [facilitator]),
  person: ({ people }) => people,
  missing: ({ missing }) => missing,
};
