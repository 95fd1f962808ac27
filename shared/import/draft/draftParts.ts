import type { Incident } from '#shared/domain/incident/incident.ts';
import { emptyDraft, type ImportDraft, type Traced } from '#shared/import/draft/importDraft.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { counted } from '#shared/text/phrases.ts';

/** The sections of a draft besides its timeline, in the order of a document. */
const PART_SECTIONS = [
  'summary',
  'impact',
  'failure',
  'causes',
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
  /** What an incident knows it by: the title of an action, the metric of a row, else its words. */
  readonly name: string;
  readonly lines: LineRange;
  /** What to look at before it is taken, in a few words: `2027 assumed`. Absent: nothing. */
  readonly note?: string;
  /** It may be none, so that nothing takes it but a person. */
  readonly isUnsure?: true;
}

/** Everything that a draft found besides events, section by section. */
export function draftParts(draft: ImportDraft): readonly DraftPart[] {
  return PART_SECTIONS.flatMap((section) =>
    partsOf(draft, section).map((part) => ({ ...part, key: `${section} ${part.words}`, section })),
  );
}

type FoundPart = Pick<DraftPart, 'words' | 'name' | 'lines' | 'note' | 'isUnsure'>;

const DOUBT_WORDS = { advice: 'advice, or a task?', 'was-done': 'tells what was done' } as const;

function partsOf(draft: ImportDraft, section: PartSection): readonly FoundPart[] {
  switch (section) {
    case 'summary':
    case 'failure':
    case 'rootCause': {
      const text = draft[section];
      return text === null ? [] : [partOf(text)];
    }
    case 'impact':
      return draft.impact.map(({ value: { metric, value }, lines }) => ({
        words: `${metric}: ${value}`,
        name: metric,
        lines,
      }));
    case 'causes':
      return wholeTree(draft.causes);
    case 'actions':
      return draft.actions.map(({ value: { title, owner, due }, lines, flags = [], doubt }) => {
        const more = [owner, due].filter((part) => part !== undefined).join(', ');
        const words = more === '' ? title : `${title} (${more})`;
        if (doubt !== undefined)
          return { words, name: title, lines, note: DOUBT_WORDS[doubt], isUnsure: true };
        if (flags.length === 0) return { words, name: title, lines };
        return {
          words,
          name: title,
          lines,
          note: due === undefined ? 'due date not read' : `${due.slice(0, 4)} assumed`,
        };
      });
    default:
      return draft[section].map(partOf);
  }
}

/** The whys are one part: an answer without those above it explains nothing. */
function wholeTree(causes: ImportDraft['causes']): readonly FoundPart[] {
  const [first] = causes;
  if (first === undefined) return [];
  const { question, answer } = first.value;
  const begin = [question, answer].filter((text) => text !== '').join(' ');
  const words = causes.length === 1 ? begin : `${begin} … ${counted(causes.length, 'answer')}`;
  const to = Math.max(...causes.map(({ lines }) => lines.to));
  return [{ words, name: answer, lines: { from: first.lines.from, to } }];
}

function partOf({ value, lines }: Traced<string>): FoundPart {
  return { words: value, name: value, lines };
}

/** A draft with only those of its parts that were chosen, by their keys, and without events. */
export function withChosenParts(draft: ImportDraft, keys: ReadonlySet<string>): ImportDraft {
  const isChosen = (section: PartSection, words: string | undefined) => keys.has(`${section} ${words}`);
  const chosen = <T>(section: PartSection, all: readonly Traced<T>[]) => {
    const parts = partsOf(draft, section);
    return all.filter((_part, index) => isChosen(section, parts[index]?.words));
  };
  const text = (section: 'summary' | 'failure' | 'rootCause') =>
    isChosen(section, draft[section]?.value) ? draft[section] : null;
  return {
    ...emptyDraft({ form: draft.form, is: draft.is, unit: draft.unit, source: draft.source }),
    summary: text('summary'),
    failure: text('failure'),
    causes: partsOf(draft, 'causes').some(({ words }) => isChosen('causes', words)) ? draft.causes : [],
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
    meeting: draft.meeting,
  };
}

/** `new`: the incident lacks the part. `there`: it has it. `below`: it has another text, below which the part would go. */
export type PartStanding = 'new' | 'there' | 'below';

/** Says how a part stands to an incident. */
export function partStandingIn(incident: Incident): (part: DraftPart) => PartStanding {
  const { actions, causes, impact, meeting } = incident;
  const answers = new Set(causes.map(({ answer }) => answer));
  const titles = new Set(actions.map(({ title }) => title));
  const people = new Set(meeting.attendees.map(({ name }) => name));
  const standing = (isThere: boolean): PartStanding => (isThere ? 'there' : 'new');
  return ({ section, name, words }) => {
    switch (section) {
      case 'summary':
      case 'failure':
      case 'rootCause':
        return textStanding(incident[section], words);
      case 'impact':
        // A row that is worked out from the timeline is better than one that says the same in words.
        return standing(
          impact.some(
            ({ metric, value, computed }) =>
              metric === name && (computed !== undefined || words === `${metric}: ${value}`),
          ),
        );
      case 'causes':
        return standing(answers.has(name));
      case 'actions':
        return standing(titles.has(name));
      case 'people':
        return standing(people.has(name));
      default:
        return standing(incident[section].some(({ text }) => text === name));
    }
  };
}

/** The parts of a draft that an incident does not have yet and that nothing speaks against, as {@link withChosenParts} leaves them. */
export function withLackingParts(draft: ImportDraft, incident: Incident): ImportDraft {
  const standingOf = partStandingIn(incident);
  const lacking = draftParts(draft).filter((part) => standingOf(part) !== 'there' && part.isUnsure !== true);
  return withChosenParts(draft, new Set(lacking.map(({ key }) => key)));
}

function textStanding(known: string, found: string): PartStanding {
  if (known.trim() === '') return 'new';
  return known.includes(found.trim()) ? 'there' : 'below';
}

/** A text with what was found for it, below the words that it has. */
export function textWith(known: string, found: string): string {
  if (found === '') return known;
  return known.trim() === '' ? found : `${known.trimEnd()}\n\n${found}`;
}
