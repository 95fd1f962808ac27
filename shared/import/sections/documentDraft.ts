import { documentFacts, orderIn } from '#shared/import/documentFacts.ts';
import {
  atLine,
  emptyDraft,
  type ImportDraft,
  type LeftOut,
  LINES,
} from '#shared/import/draft/importDraft.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { plainReader } from '#shared/import/parseTimelineText.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { flagWarnings } from '#shared/import/placing/timelineWarnings.ts';
import { factIn } from '#shared/import/reading/factLine.ts';
import { taskState } from '#shared/import/reading/inline/taskBox.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { zoneMarks } from '#shared/import/reading/zones/zoneStatements.ts';
import { withSaidTimes } from '#shared/import/saidTimes.ts';
import { withDoubts } from '#shared/import/sections/actions/actionDoubts.ts';
import { tableActions, tablesIn, unknownCells } from '#shared/import/sections/actions/actionTable.ts';
import type { ActionContext } from '#shared/import/sections/actions/actionWords.ts';
import { readActions } from '#shared/import/sections/actions/readActions.ts';
import { type DocumentSection, documentSections } from '#shared/import/sections/documentSections.ts';
import {
  addressesInTitle,
  unusedAddresses,
  withAddresses,
  withAddressesBehind,
  withAddressesInline,
} from '#shared/import/sections/keptAddresses.ts';
import { lessonsOf } from '#shared/import/sections/labelledLessons.ts';
import { withLeftOut } from '#shared/import/sections/leftOutLines.ts';
import { createPersonCheck } from '#shared/import/sections/namedPeople.ts';
import { withOpenBoxes } from '#shared/import/sections/openBoxes.ts';
import { ownCauses } from '#shared/import/sections/ownCauses.ts';
import { ownDetails } from '#shared/import/sections/ownDetails.ts';
import { ownKeyFacts, ownMeeting } from '#shared/import/sections/ownKeyFacts.ts';
import { ownUntimed, withOwnNotes } from '#shared/import/sections/ownNotes.ts';
import { ownFacts, ownFrame, ownStart } from '#shared/import/sections/ownStart.ts';
import { readImpact } from '#shared/import/sections/readImpact.ts';
import { readItems, readProse } from '#shared/import/sections/readProse.ts';
import { sectionParts } from '#shared/import/sections/sectionParts.ts';
import { factsOf, unsaidFacts } from '#shared/import/sections/statedFacts.ts';
import { withStatedImpact } from '#shared/import/sections/statedImpact.ts';
import { toldSummary } from '#shared/import/sections/toldSummary.ts';
import { foreignWhys } from '#shared/import/sections/whys/foreignWhys.ts';
import { type CalendarDay, dayOfText } from '#shared/time/calendarDay.ts';
import { withoutLinkNames } from '#shared/words/links/withoutLinkNames.ts';

/**
 * The draft of a whole document in Markdown: its timeline as `parseTimelineInput` reads it, and its other sections by
 * their names. The lines that are left are listed one by one.
 */
export function documentDraft(text: string, context: ImportContext): ImportDraft {
  const own = ownDetails(withAddressesInline(withoutLinkNames(text)));
  const lines = scanLines(own.text);
  const toPlain = plainReader(lines);
  const timeline = parseTimelineInput(own.text, 'markdown', context);
  const inTimeline = new Set([
    ...timeline.events.flatMap(({ sourceLines }) => lineNumbers(sourceLines)),
    ...timeline.notUnderstood.map(({ line }) => line),
  ]);
  const sections = documentSections(lines, toPlain).map((section) => ({
    ...section,
    body: section.body.filter(({ number }) => !inTimeline.has(number)),
  }));
  const said = documentFacts(lines, toPlain, context.day);
  const day = said.day ?? firstDayOf(timeline.events) ?? said.writtenOn ?? context.day;
  const facts = factsOf(sections, lines, toPlain);
  const found = [...timeline.events, ...ownUntimed(lines, toPlain)];
  const isOwn = ownFacts(lines) !== undefined;
  const noted = withOwnNotes(found, own.details, timeline.timeZone);
  const events = withStatedImpact(isOwn ? noted : withOpenBoxes(withAddresses(noted, lines), lines));
  // Versions before the key facts said of every answer what its branch asks.
  const isInherited = !isOwn || ownKeyFacts(lines, toPlain).size > 0;
  const ownContext = { events, isInherited, timeZone: timeline.timeZone };
  const whys = sections.map((section) => ownCauses(section, toPlain, ownContext));
  const unread = sections.filter((_section, index) => whys[index] == null);
  const foreign = !isOwn ? foreignWhys(unread, (words) => toPlain(withAddressesBehind(words))) : null;
  const others = foreign?.sections ?? unread;
  const actors = timeline.events.flatMap(({ actor }) => actor ?? []);
  const people = [...new Set([...facts.people.map(({ value }) => value), ...actors])];
  const draft: ImportDraft = {
    ...emptyDraft({ form: 'document', is: 'A document', unit: LINES, source: text.split(/\r\n|\n|\r/) }),
    ...facts,
    ...partsOf(others, {
      toPlain,
      day,
      people,
      order: orderIn(lines),
      isPerson: createPersonCheck(text, people),
    }),
    ...(foreign === null ? {} : { failure: foreign.failure, causes: foreign.causes }),
    ...whys.find((found) => found !== null),
    ...ownStart(lines, toPlain),
    meeting: ownMeeting(lines, toPlain, { events, timeZone: timeline.timeZone }),
    title: titleOf(timeline.title, lines, toPlain),
    events,
    timeZone: timeline.timeZone,
    warnings: timeline.warnings,
  };
  const warnings = [...draft.warnings, ...flagWarnings(draft.actions)].sort((a, b) => a.line - b.line);
  const zoneLines = zoneMarks(lines, toPlain).flatMap((mark) => (mark.kind === 'said' ? [mark.line] : []));
  const ownLines = ownFrame(lines, toPlain).map(({ number }) => number);
  return withLeftOut(
    {
      ...(isOwn ? draft : withSaidTimes(draft, context)),
      warnings,
      leftOut: [
        ...own.evidence,
        ...unusedAddresses(text),
        ...addressesInTitle(draft.title, lines),
        ...unknownIn(draft.actions, lines, toPlain),
        ...(isOwn ? [] : unsaidFacts(draft, lines, toPlain)),
      ],
    },
    { lines, sections, timeline, toPlain, ownLines: new Set(ownLines), zoneLines: new Set(zoneLines) },
  );
}

/** What the tables of the actions that were found say besides. */
function unknownIn(
  actions: ImportDraft['actions'],
  lines: readonly ScannedLine[],
  toPlain: ActionContext['toPlain'],
): readonly LeftOut[] {
  const rows = new Set(actions.map(({ lines: { from } }) => from));
  return tablesIn(lines)
    .flatMap((table) => unknownCells(table, toPlain))
    .filter(({ lines: { from } }) => rows.has(from));
}

/** The day of the first event with a time: what is to be done is due after it. */
function firstDayOf(events: ImportDraft['events']): CalendarDay | null {
  const at = events.find(({ occurredAt }) => occurredAt !== null)?.occurredAt ?? null;
  return at === null ? null : dayOfText(at.slice(0, 10));
}

type Named = (target: SectionTarget) => readonly DocumentSection[];

function partsOf(sections: readonly DocumentSection[], context: ActionContext): Partial<ImportDraft> {
  const named: Named = (target) => sections.filter((section) => section.target === target);
  const withLinks = (text: string) => context.toPlain(withAddressesBehind(text));
  const items = (target: SectionTarget) => named(target).flatMap((section) => readItems(section, withLinks));
  // A word or two in a head of facts is often told at length further down, and a cause under a heading of its own.
  const longest = (told: readonly DocumentSection[], isMarkdown: boolean) =>
    told
      .map((section) => readProse(section, isMarkdown ? context.toPlain : withLinks, isMarkdown))
      .reduce((long, text) => ((text?.value.length ?? 0) > (long?.value.length ?? 0) ? text : long), null);
  const prose = (target: SectionTarget, isMarkdown: boolean) => longest(named(target), isMarkdown);
  const causes = named('rootCause').filter(({ head }) => head?.kind === 'heading' && head.level < 7);
  const lessons = items('lessons');
  const heads = sections.filter(({ head }) => head === null || head.level === 1);
  const labelled = (target: SectionTarget) =>
    named(target).length > 0 ? [] : labelledIn([...named('summary'), ...heads], target, context);
  const actions = withDoubts(
    named('actions').map((section) => ({
      name: section.name,
      actions: readActions(sectionParts(section), context, section.name),
    })),
  );
  const boxed = boxedActions(sections, context);
  return {
    summary: prose('summary', true) ?? toldSummary(sections, context.toPlain),
    rootCause:
      longest(causes, false) ??
      prose('rootCause', false) ??
      labelled('rootCause').map((section) => readProse(section, context.toPlain, false))[0] ??
      null,
    impact: [...named('impact'), ...labelled('impact')].flatMap((section) => readImpact(section, withLinks)),
    contributingFactors: items('contributingFactors'),
    wentWell: lessonsOf('wentWell', items('wentWell'), lessons),
    wentPoorly: lessonsOf('wentPoorly', items('wentPoorly'), lessons),
    gotLucky: lessonsOf('gotLucky', items('gotLucky'), lessons),
    lessons: lessonsOf('lessons', [], lessons),
    actions: actions.length > 0 ? [...actions, ...boxed] : [...unnamedActions(sections, context), ...boxed],
  };
}

/** What a summary, or the head of a document, says behind a label, `- **Impact:** labels were blank`, where nothing else is called so. */
function labelledIn(
  summaries: readonly DocumentSection[],
  target: SectionTarget,
  { toPlain }: ActionContext,
): readonly DocumentSection[] {
  return summaries
    .flatMap(({ body }) => body)
    .flatMap((line): readonly DocumentSection[] => {
      if (line.kind !== 'item' && line.kind !== 'text') return [];
      const [, bold, plain = bold, words = ''] =
        /^(?:\*\*([^*:：]{3,40})[:：]?\*\*\s?[:：]?|((?:\p{Lu}|[\u3040-\u9fff\uac00-\ud7af])[^*:：.]{1,40})[:：])\s+(\S.*)$/u.exec(
          line.content,
        ) ?? [];
      const name = plain === undefined ? '' : toPlain(plain).trim();
      return sectionTarget(name) === target ? [{ name, target, head: line, inline: words, body: [] }] : [];
    });
}

/** A table of actions can stand under no heading of its own. */
function unnamedActions(
  sections: readonly DocumentSection[],
  context: ActionContext,
): ImportDraft['actions'] {
  const others = sections.filter(
    ({ target }) => target === null || target === 'lessons' || target === 'elsewhere',
  );
  return others
    .flatMap((section) => sectionParts(section).filter(({ kind }) => kind === 'table'))
    .filter(
      ({ lines }) =>
        /\b(?:owner|assignee|responsible)\b/i.test(lines[0]?.raw ?? '') &&
        /\b(?:action|task|todo)/i.test(lines[0]?.raw ?? ''),
    )
    .flatMap(({ lines }) => tableActions(lines, context));
}

/** Boxes to tick are follow-ups under any heading that names no part of an incident: `## Before Friday`. */
function boxedActions(sections: readonly DocumentSection[], context: ActionContext): ImportDraft['actions'] {
  const others = sections.filter(({ target, head }) => target === null && head !== null);
  return others.flatMap((section) =>
    readActions(
      sectionParts(section).filter(
        ({ kind, lines: [line] }) => kind === 'item' && taskState(line?.raw ?? '') !== null,
      ),
      context,
    ),
  );
}

function titleOf(
  title: string | null,
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): ImportDraft['title'] {
  if (title === null || title === '') return null;
  const isTitle = ({ kind, content, raw }: ScannedLine) =>
    (kind === 'heading' && toPlain(content).includes(title)) ||
    (kind === 'front-matter' && raw.includes(title)) ||
    ((kind === 'text' || kind === 'item') && toPlain(content).endsWith(`: ${title}`));
  const isRow = (line: ScannedLine) =>
    line.kind === 'table-row' && factIn(line, toPlain).endsWith(`: ${title}`);
  const line = (lines.find(isTitle) ?? lines.find(isRow))?.number ?? 1;
  return { value: title, lines: atLine(line) };
}
