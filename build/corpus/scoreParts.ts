import { holdsWords, squeezed } from '#build/corpus/sameWords.ts';
import { SECTION_NAMES, type SectionName, type Truth, type TruthAction } from '#build/corpus/truth.ts';
import type { DraftAction, ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';

/** How the sections of a draft compare with those that its document has. */
export interface SectionScore {
  readonly stated: number;
  readonly lost: readonly SectionName[];
  /** Sections that were made although the document has none of them. */
  readonly invented: readonly SectionName[];
}

/** A section is found when all words that are written down of it stand in its place. */
export function scoreSections({ sections }: Truth, draft: ImportDraft): SectionScore | null {
  if (sections === undefined) return null;
  const stated = SECTION_NAMES.filter((name) => sections[name] !== undefined);
  const lost = stated.filter((name) => {
    const text = sectionTexts(draft)[name].join('\n');
    return ![sections[name] ?? []].flat().every((words) => holdsWords(text, words));
  });
  // Causes are one place: what is told under "root causes" may stand as factors.
  const asked = new Set<SectionName>(stated);
  const invented = SECTION_NAMES.filter(
    (name) => !asked.has(name) && ownTexts(draft)[name].length > 0 && !isCause(name, asked),
  );
  return { stated: stated.length, lost, invented };
}

function isCause(name: SectionName, stated: ReadonlySet<SectionName>): boolean {
  const causes: readonly SectionName[] = ['rootCause', 'contributingFactors'];
  return causes.includes(name) && causes.some((cause) => stated.has(cause));
}

type SectionTexts = Readonly<Record<SectionName, readonly string[]>>;

/** Where the words of each section may stand. */
function sectionTexts(draft: ImportDraft): SectionTexts {
  const own = ownTexts(draft);
  const causes = [...own.rootCause, ...own.contributingFactors];
  return { ...own, rootCause: causes, contributingFactors: causes };
}

function ownTexts(draft: ImportDraft): SectionTexts {
  const { summary, impact, rootCause, failure, causes } = draft;
  return {
    summary: valuesOf([summary]),
    impact: impact.map(({ value: { metric, value, source = '' } }) => [metric, value, source].join(' ')),
    rootCause: [...valuesOf([failure, rootCause]), ...causes.map(({ value: { answer } }) => answer)],
    contributingFactors: valuesOf(draft.contributingFactors),
    wentWell: valuesOf(draft.wentWell),
    wentPoorly: valuesOf(draft.wentPoorly),
    gotLucky: valuesOf(draft.gotLucky),
    lessons: valuesOf(draft.lessons),
  };
}

function valuesOf(parts: readonly (Traced<string> | null)[]): readonly string[] {
  return parts.flatMap((part) => (part === null ? [] : [part.value]));
}

/** How the actions of a draft compare with those that its document has. */
export interface ActionScore {
  readonly stated: number;
  /** Actions that came with the owner, the day, the ticket and the status that are written, and no other. */
  readonly right: number;
  /** Actions that came, with what is wrong about each. */
  readonly wrong: readonly { readonly action: TruthAction; readonly facts: readonly string[] }[];
  readonly lost: readonly TruthAction[];
  readonly invented: readonly DraftAction[];
}

export function scoreActions({ actions }: Truth, draft: ImportDraft): ActionScore | null {
  if (actions === undefined) return null;
  // What is only offered is neither found nor invented.
  const taken = draft.actions.filter(({ doubt }) => doubt === undefined);
  const free = new Set(taken.map(({ value }) => value));
  const wrong: { action: TruthAction; facts: readonly string[] }[] = [];
  const lost: TruthAction[] = [];
  for (const action of actions) {
    const found = [...free].find((one) => holdsWords(wordsOf(one), action.words));
    if (found === undefined) {
      lost.push(action);
      continue;
    }
    free.delete(found);
    const facts = wrongFacts(action, found);
    if (facts.length > 0) wrong.push({ action, facts });
  }
  const right = actions.length - wrong.length - lost.length;
  return { stated: actions.length, right, wrong, lost, invented: [...free] };
}

function wrongFacts({ owner, due, ticket, status }: TruthAction, found: DraftAction): readonly string[] {
  const isDay = due !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(due);
  const hasDue =
    due === undefined || !isDay
      ? found.due === undefined && holdsWords(wordsOf(found), due ?? '')
      : found.due === due;
  const hasOwner =
    owner === undefined ? found.owner === undefined : squeezed(owner) === squeezed(found.owner ?? '');
  const hasTicket =
    ticket === undefined
      ? found.ticketUrl === undefined
      : holdsWords(`${found.ticketUrl ?? ''} ${wordsOf(found)}`, ticket);
  const hasStatus = status === undefined || (found.status ?? 'open') === status;
  return [
    ...(hasOwner ? [] : [`owner ${found.owner ?? 'none'} for ${owner ?? 'none'}`]),
    ...(hasDue ? [] : [`due ${found.due ?? 'none'} for ${due ?? 'none'}`]),
    ...(hasTicket ? [] : [`ticket ${found.ticketUrl ?? 'none'} for ${ticket ?? 'none'}`]),
    ...(hasStatus ? [] : [`status ${found.status ?? 'open'} for ${status ?? 'open'}`]),
  ];
}

function wordsOf({ title, doneWhen = '', notDoingReason = '', owner = '' }: DraftAction): string {
  return [title, doneWhen, notDoingReason, owner].join(' ');
}
