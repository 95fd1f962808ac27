import { draftWords } from '#shared/import/draft/draftLines.ts';
import {
  atLine,
  type DraftQuestion,
  type DraftSource,
  emptyDraft,
  type ImportDraft,
  isDraftEmpty,
  type LeftOut,
  LINES,
  type Traced,
} from '#shared/import/draft/importDraft.ts';
import { movedLines } from '#shared/import/draft/movedLines.ts';
import { isWholeIncident } from '#shared/import/several/isWholeIncident.ts';
import type { TextPart } from '#shared/import/several/severalText.ts';
import { listed } from '#shared/text/phrases.ts';

const UNREAD_SOURCE = { one: 'source that was not read', many: 'sources that were not read' };
const NOTHING_IN = {
  one: 'line of a source in which nothing was found',
  many: 'lines of sources in which nothing was found',
};
const SAID_BEFORE = {
  one: 'line that another source says first',
  many: 'lines that another source says first',
};
const RECORDS = { one: 'line or record', many: 'lines and records' };

/** The draft of one text of several, within the lines of all. */
interface ReadPart {
  readonly part: TextPart;
  /** Null: nothing was found in it. */
  readonly draft: ImportDraft | null;
  readonly lines: readonly string[];
  /** How many lines of all stand above its own. */
  readonly above: number;
}

/** Several texts, each read by its own form, as one draft. Texts go below each other, lists behind each other; of what an
 * incident has once the first source counts, and what another says is left out by that reason. */
export function severalDraft(
  parts: readonly TextPart[],
  read: (part: TextPart & { readonly text: string }) => ImportDraft | null,
): ImportDraft {
  const reads: ReadPart[] = [];
  let above = 0;
  for (const part of parts) {
    if (part.hasHead) above += 1;
    const { text } = part;
    const found = text === null || text.trim() === '' ? null : read({ ...part, text });
    const draft = found === null || (isDraftEmpty(found) && found.questions.length === 0) ? null : found;
    const lines = draft?.source ?? (text === null ? [] : text.split('\n'));
    reads.push({ part, draft, lines, above });
    above += lines.length;
  }
  const source = reads.flatMap(({ part, lines }, index) =>
    part.hasHead ? [headLine(part, index), ...lines] : lines,
  );
  const drafts = reads.flatMap(({ draft, above: by }) =>
    draft === null ? [] : [movedLines(draft, by, source)],
  );
  const units = new Set(reads.map(({ draft }) => draft?.unit.one ?? LINES.one));
  const joined = drafts.reduce(
    together,
    emptyDraft({
      form: 'several',
      is: `${parts.length} sources, ${listed(parts, ({ name }) => (name === '' ? 'a text' : name))}`,
      unit: units.size === 1 ? (drafts[0]?.unit ?? LINES) : RECORDS,
      source,
    }),
  );
  const unread = reads.flatMap(unreadLines);
  const blank = reads.flatMap(({ draft, lines, above: by }) =>
    draft === null ? lines.flatMap((line, index) => (line.trim() === '' ? [by + index + 1] : [])) : [],
  );
  const heads = reads.flatMap(({ part, above: by }) => (part.hasHead && part.text !== null ? [by] : []));
  return {
    ...joined,
    sources: reads.map(sourceOf),
    questions: oneOfEach(joined.questions, (question) => sourceNameAt(reads, question)),
    leftOut: [...joined.leftOut, ...unread].sort((a, b) => a.lines.from - b.lines.from),
    structureLines: [...joined.structureLines, ...blank, ...heads].sort((a, b) => a - b),
  };
}

function sourceNameAt(reads: readonly ReadPart[], { lines }: DraftQuestion): string {
  const own = reads.findLast(({ above }) => lines.from > above);
  return own === undefined ? '' : sourceOf(own).name;
}

function headLine({ name, refusal }: TextPart, index: number): string {
  return `${index + 1}. ${name}${refusal === undefined ? '' : ` (not read: ${refusal})`}`;
}

function sourceOf({ part: { name, hasHead }, draft, lines, above }: ReadPart): DraftSource {
  return {
    name: name === '' ? 'The text' : name,
    is: draft === null ? 'Nothing was found in it' : draftWords(draft),
    isWhole: draft !== null && isWholeIncident(draft),
    lines: { from: hasHead ? above : above + 1, to: above + lines.length },
  };
}

/** The lines of a source in which nothing was found, or that could not be read. */
function unreadLines({ part, draft, lines, above }: ReadPart): readonly LeftOut[] {
  if (draft !== null) return [];
  if (part.text === null)
    return [{ lines: atLine(above), text: `${part.name}: ${part.refusal ?? ''}`, reason: UNREAD_SOURCE }];
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ lines: atLine(above + index + 1), text: line.trim(), reason: NOTHING_IN }],
  );
}

function together(all: ImportDraft, next: ImportDraft): ImportDraft {
  const [events, causes] = [all.events.length, all.causes.length];
  const once = (['title', 'severity', 'status', 'trigger', 'statusPage', 'meeting'] as const).flatMap(
    (name) => (all[name] !== null && next[name] !== null ? [next[name]] : []),
  );
  return {
    ...all,
    title: all.title ?? next.title,
    severity: all.severity ?? next.severity,
    status: all.status ?? next.status,
    timeZone: all.timeZone ?? next.timeZone,
    trigger: all.trigger ?? next.trigger,
    statusPage: all.statusPage ?? next.statusPage,
    meeting: all.meeting ?? next.meeting,
    table: tableOf(all, next),
    people: distinct([...all.people, ...next.people]),
    summary: below(all.summary, next.summary),
    failure: below(all.failure, next.failure),
    rootCause: below(all.rootCause, next.rootCause),
    impact: distinct([...all.impact, ...next.impact]),
    events: [
      ...all.events,
      ...next.events.map((event) =>
        event.replyTo === undefined ? event : { ...event, replyTo: event.replyTo + events },
      ),
    ],
    causes: [
      ...all.causes,
      ...next.causes.map(({ value, lines }) => ({
        lines,
        value: {
          ...value,
          parent: value.parent === null ? null : value.parent + causes,
          alsoExplains: value.alsoExplains.map((place) => place + causes),
        },
      })),
    ],
    contributingFactors: distinct([...all.contributingFactors, ...next.contributingFactors]),
    wentWell: distinct([...all.wentWell, ...next.wentWell]),
    wentPoorly: distinct([...all.wentPoorly, ...next.wentPoorly]),
    gotLucky: distinct([...all.gotLucky, ...next.gotLucky]),
    lessons: distinct([...all.lessons, ...next.lessons]),
    actions: distinct([...all.actions, ...next.actions]),
    leftOut: [
      ...all.leftOut,
      ...next.leftOut,
      ...once.map(({ lines }) => ({
        lines,
        text: (all.source[lines.from - 1] ?? '').trim(),
        reason: SAID_BEFORE,
      })),
    ],
    questions: [...all.questions, ...next.questions],
    warnings: [...all.warnings, ...next.warnings],
    structureLines: [...all.structureLines, ...next.structureLines],
  };
}

/** A table that is asked about comes first. */
function tableOf(all: ImportDraft, next: ImportDraft): ImportDraft['table'] {
  const asks = ({ questions }: ImportDraft) =>
    questions.some(({ answeredBy, isAnswered }) => answeredBy === 'columns' && !isAnswered);
  return all.table === null || (asks(next) && !asks(all)) ? next.table : all.table;
}

/** Words that the text above has already are not said twice, but their lines are. */
function below(known: Traced<string> | null, more: Traced<string> | null): Traced<string> | null {
  if (known === null || more === null) return known ?? more;
  const isSaid = known.value.includes(more.value.trim());
  return {
    value: isSaid ? known.value : `${known.value.trimEnd()}\n\n${more.value}`,
    lines: known.lines,
    also: [...(known.also ?? []), more.lines, ...(more.also ?? [])],
  };
}

/** What two sources say in the same words is said once, with the lines of both. */
function distinct<T extends Traced<unknown>>(parts: readonly T[]): readonly T[] {
  const found = new Map<string, T>();
  for (const part of parts) {
    const words = JSON.stringify(part.value);
    const known = found.get(words);
    const also = known === undefined ? [] : [...(known.also ?? []), part.lines, ...(part.also ?? [])];
    found.set(words, known === undefined ? part : { ...known, also });
  }
  return [...found.values()];
}

/**
 * A question that several sources ask is asked once, as long as one of them waits for its answer. A start is one
 * recording's own: the question then says which sources the answer is taken for.
 */
function oneOfEach(
  questions: readonly DraftQuestion[],
  nameOf: (question: DraftQuestion) => string,
): readonly DraftQuestion[] {
  const kinds = [...new Set(questions.map(({ answeredBy }) => answeredBy))];
  return kinds.flatMap((kind) => {
    const alike = questions.filter(({ answeredBy }) => answeredBy === kind);
    const [first, ...others] = alike;
    const asked = alike.find(({ isAnswered }) => !isAnswered) ?? first;
    if (asked === undefined) return [];
    if (kind !== 'starts-at' || others.length === 0) return [asked];
    const sources = alike.map(nameOf);
    const question = `${asked.question}. One start is taken for ${listed(sources, (name) => name)}; bring each alone where they differ`;
    return [{ ...asked, question, sources }];
  });
}
