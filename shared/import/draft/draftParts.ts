import type { Incident } from '#shared/domain/incident/incident.ts';
import { emptyDraft, type ImportDraft, type Traced } from '#shared/import/draft/importDraft.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';

/** The sections of a draft besides its timeline, in the order of a document. */
const PART_SECTIONS = [
  'summary',
  'impact',
  'rootCause',
  'contributingFactors',
  'wentWell',
  'wentPoorly',
  'gotLucky',
  'actions',
  'lessons',
  'people',
] as const;
export type PartSection = (typeof PART_SECTIONS)[number];

/** A part of a section: a text, a row, an item. */
export interface DraftPart {
  /** The same for as long as the part has the same words. */
  readonly key: string;
  readonly section: PartSection;
  /** What it says, for people. */
  readonly words: string;
  readonly lines: LineRange;
}

/** Everything that a draft found besides events, section by section. */
export function draftParts(draft: ImportDraft): readonly DraftPart[] {
  return PART_SECTIONS.flatMap((section) =>
    partsOf(draft, section).map(({ value, lines }) => ({
      key: `${section} ${value}`,
      section,
      words: value,
      lines,
    })),
  );
}

function partsOf(draft: ImportDraft, section: PartSection): readonly Traced<string>[] {
  switch (section) {
    case 'summary':
    case 'rootCause': {
      const text = draft[section];
      return text === null ? [] : [text];
    }
    case 'impact':
      return draft.impact.map(({ value: { metric, value }, lines }) => ({
        value: `${metric}: ${value}`,
        lines,
      }));
    case 'actions':
      return draft.actions.map(({ value: { title, owner, due }, lines }) => {
        const more = [owner, due].filter((part) => part !== undefined).join(', ');
        return { value: more === '' ? title : `${title} (${more})`, lines };
      });
    default:
      return draft[section];
  }
}

/** A draft with only those of its parts that were chosen, by their keys, and without events. */
export function withChosenParts(draft: ImportDraft, keys: ReadonlySet<string>): ImportDraft {
  const isChosen = (section: PartSection, words: string | undefined) => keys.has(`${section} ${words}`);
  const chosen = <T>(section: PartSection, all: readonly Traced<T>[]) => {
    const words = partsOf(draft, section).map(({ value }) => value);
    return all.filter((_part, index) => isChosen(section, words[index]));
  };
  const text = (section: 'summary' | 'rootCause') =>
    isChosen(section, draft[section]?.value) ? draft[section] : null;
  return {
    ...emptyDraft({ form: draft.form, is: draft.is, unit: draft.unit, source: draft.source }),
    summary: text('summary'),
    rootCause: text('rootCause'),
    impact: chosen('impact', draft.impact),
    contributingFactors: chosen('contributingFactors', draft.contributingFactors),
    wentWell: chosen('wentWell', draft.wentWell),
    wentPoorly: chosen('wentPoorly', draft.wentPoorly),
    gotLucky: chosen('gotLucky', draft.gotLucky),
    actions: chosen('actions', draft.actions),
    lessons: chosen('lessons', draft.lessons),
    people: chosen('people', draft.people),
    statusPage: draft.statusPage,
  };
}

/** `new`: the incident lacks the part. `there`: it has it. `below`: it has another text, below which the part would go. */
export type PartStanding = 'new' | 'there' | 'below';

/** Says how a part stands to an incident. */
export function partStandingIn(incident: Incident): (part: DraftPart) => PartStanding {
  const { actions, impact, meeting } = incident;
  const known: Readonly<Record<PartSection, readonly string[]>> = {
    summary: [],
    rootCause: [],
    impact: impact.map(({ metric, value }) => `${metric}: ${value}`),
    contributingFactors: incident.contributingFactors.map(({ text }) => text),
    wentWell: incident.wentWell.map(({ text }) => text),
    wentPoorly: incident.wentPoorly.map(({ text }) => text),
    gotLucky: incident.gotLucky.map(({ text }) => text),
    lessons: incident.lessons.map(({ text }) => text),
    actions: actions.map(({ title }) => title),
    people: meeting.attendees.map(({ name }) => name),
  };
  return ({ section, words }) => {
    if (section === 'summary' || section === 'rootCause') return textStanding(incident[section], words);
    const isThere =
      section === 'actions'
        ? known.actions.some((title) => words === title || words.startsWith(`${title} (`))
        : known[section].includes(words);
    return isThere ? 'there' : 'new';
  };
}

function textStanding(known: string, found: string): PartStanding {
  if (known.trim() === '') return 'new';
  return known.includes(found.trim()) ? 'there' : 'below';
}

/** A text with what was found for it: words that it has already are not said twice, others go below. */
export function textWith(known: string, found: string): string {
  const standing = textStanding(known, found);
  if (standing === 'new') return found;
  return standing === 'there' ? known : `${known.trimEnd()}\n\n${found}`;
}
