import type { DraftCause, ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';
import { type WhyUnit, whyUnits } from '#shared/import/sections/whys/whyUnits.ts';
import { branchKind, isWhysName, readWhyLine } from '#shared/import/sections/whys/whyWords.ts';

/** The chains of whys of a section, and the lines that they take. */
interface SectionWhys {
  /** How many of its questions say that they ask why. */
  readonly asked: number;
  readonly failure: Traced<string> | null;
  /** Each is what the one above it explains, where the section does not say otherwise. */
  readonly causes: readonly Traced<DraftCause>[];
  /** 1-based. */
  readonly lines: ReadonlySet<number>;
}

/** A question that waits for its answer, or for another one. */
interface Asked {
  readonly question: string;
  readonly unit: WhyUnit;
  isAnswered: boolean;
}

/** The whys of a document, and its sections without the lines of these. */
interface WhysOfDocument extends Pick<ImportDraft, 'failure' | 'causes'> {
  readonly sections: readonly DocumentSection[];
}

/** Takes the whys out of the sections of a document that Debrief did not write. */
export function foreignWhys(
  all: readonly DocumentSection[],
  toPlain: (text: string) => string,
): WhysOfDocument {
  const causes: Traced<DraftCause>[] = [];
  let failure: Traced<string> | null = null;
  const sections = withTheirParts(all).map((section) => {
    const whys = sectionWhys(section, toPlain);
    if (whys === null) return section;
    const before = causes.length;
    causes.push(...whys.causes.map((cause) => movedBy(cause, before)));
    failure ??= whys.failure;
    return { ...section, body: section.body.filter(({ number }) => !whys.lines.has(number)) };
  });
  return { failure, causes, sections };
}

/** A heading below that of the whys is a part of them, also where it has the name of another section: `Why did it happen?`. */
function withTheirParts(sections: readonly DocumentSection[]): readonly DocumentSection[] {
  const joined: DocumentSection[] = [];
  for (const section of sections) {
    const above = joined.at(-1);
    const [level, own] = [above?.head?.level ?? 0, section.head];
    const isHeading = own !== null && own.kind === 'heading' && own.level > level && level > 0;
    const isPart = isHeading && (own.level < 7 || readWhyLine(section.name, false).kind === 'question');
    if (above === undefined || !isPart || !isWhysName(above.name)) joined.push(section);
    else joined[joined.length - 1] = { ...above, body: [...above.body, own, ...section.body] };
  }
  return joined;
}

function movedBy({ value, lines }: Traced<DraftCause>, places: number): Traced<DraftCause> {
  return { value: { ...value, parent: value.parent === null ? null : value.parent + places }, lines };
}

/**
 * The whys of a section that is called after them, or of one of causes in which two questions at least ask why. Null for
 * every other section.
 */
function sectionWhys(section: DocumentSection, toPlain: (text: string) => string): SectionWhys | null {
  const isNamed = isWhysName(section.name);
  if (!isNamed && section.target !== 'rootCause') return null;
  const chains = createChains(branchKind(section.name));
  for (const unit of whyUnits(section.body, toPlain)) chains.take(unit, isNamed);
  const found = chains.end();
  return (isNamed ? found.causes.length > 0 : found.asked > 1) ? found : null;
}

/** Puts units into chains, one after the other. */
function createChains(firstKind: DraftCause['kind']) {
  const causes: Traced<DraftCause>[] = [];
  const used = new Set<number>();
  let kind = firstKind;
  let failure: Traced<string> | null = null;
  let asked: Asked | null = null;
  /** How many questions say that they ask why. */
  let whys = 0;
  /** The answers of the chain that are open, by how far they stand in. */
  let open: readonly { readonly place: number; readonly indent: number }[] = [];
  let isNested = false;
  function take(unit: WhyUnit, isNamed: boolean): void {
    const line = readWhyLine(unit.text, unit.kind !== 'heading');
    if (unit.isApart) leaveOpen();
    if (line.kind === 'problem' && failure === null) {
      failure = traced(line.text, unit.lines);
      use(unit.lines);
    } else if (line.kind === 'question' && (line.isWhy || isNamed)) {
      leaveOpen();
      if (line.isWhy) whys += 1;
      if (line.number === 1) begin();
      const next = { question: line.question, unit, isAnswered: line.answer !== '' };
      if (next.isAnswered) addAnswer(line.answer, next, unit.note);
      asked = next;
    } else if (unit.kind === 'heading' || (line.kind === 'words' && /[:：]$/.test(unit.text))) {
      if (!isNamed) return;
      leaveOpen();
      begin();
      kind = branchKind(unit.text);
      use(unit.lines);
    } else takeWords(unit, line.kind === 'words' ? line : { text: unit.text, isSaid: false }, isNamed);
  }

  /** Ends the last question as well. */
  function end(): SectionWhys {
    leaveOpen();
    return { asked: whys, failure, causes, lines: used };
  }

  function takeWords(
    unit: WhyUnit,
    { text, isSaid }: { readonly text: string; readonly isSaid: boolean },
    isNamed: boolean,
  ): void {
    const isBelow = asked !== null && unit.indent > asked.unit.indent;
    if (asked !== null && !asked.isAnswered) {
      asked.isAnswered = true;
      addAnswer(text, asked, unit.note, unit.lines);
    } else if (asked !== null && isBelow && unit.kind === 'item') another(text, asked, unit);
    else if (isBelow && unit.kind === 'text') goOn(unit);
    else if (isSaid || (isNamed && unit.kind === 'item'))
      addAnswer(text, { question: '', unit, isAnswered: true }, unit.note);
  }

  function begin(): void {
    open = [];
    isNested = false;
    asked = null;
  }

  /** A question that nobody answered is one all the same. */
  function leaveOpen(): void {
    if (asked !== null && !asked.isAnswered) addAnswer('', asked, '');
    asked = null;
  }

  function addAnswer(
    answer: string,
    { question, unit }: Asked,
    note: string,
    below: readonly ScannedLine[] = [],
  ): void {
    const { indent } = unit;
    const last = open.at(-1);
    const isDeeper = last !== undefined && indent > last.indent;
    if (isDeeper) isNested = true;
    // In a flat list each explains the one above; in nested ones those that stand alike are branches.
    const above = isNested ? open.filter((one) => one.indent < indent) : open;
    add({ question, answer, note, parent: above.at(-1)?.place ?? null }, [...unit.lines, ...below]);
    open = [...above, { place: causes.length - 1, indent }];
  }

  /** Another answer of the same question: a branch beside the one before. */
  function another(answer: string, { question, unit: { lines } }: Asked, unit: WhyUnit): void {
    const last = open.at(-1);
    const parent = causes[last?.place ?? -1]?.value.parent ?? null;
    add({ question, answer, note: unit.note, parent }, unit.lines);
    open = [
      ...open.slice(0, -1),
      { place: causes.length - 1, indent: last?.indent ?? lines[0]?.indent ?? 0 },
    ];
  }

  function goOn({ text, lines }: WhyUnit): void {
    const cause = causes.pop();
    if (cause === undefined) return;
    const to = lines.at(-1)?.number ?? cause.lines.to;
    const answer = `${cause.value.answer}\n${text}`;
    causes.push({ value: { ...cause.value, answer }, lines: { ...cause.lines, to } });
    use(lines);
  }

  function add(
    said: {
      readonly question: string;
      readonly answer: string;
      readonly note: string;
      readonly parent: number | null;
    },
    lines: readonly ScannedLine[],
  ): void {
    const { note, ...words } = said;
    const value: DraftCause = {
      ...words,
      ...(note === '' ? {} : { evidenceNote: note }),
      evidence: [],
      confidence: 'possible',
      kind: kind,
      alsoExplains: [],
    };
    causes.push(traced(value, lines));
    use(lines);
  }

  function use(lines: readonly ScannedLine[]): void {
    for (const { number } of lines) used.add(number);
  }

  return { take, end };
}
