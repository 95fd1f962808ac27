import { draftWords, leftOutCounts, usedLines } from '#shared/import/draft/draftLines.ts';
import {
  type DraftEvent,
  type ImportDraft,
  openQuestions,
  type Traced,
} from '#shared/import/draft/importDraft.ts';
import { isPrivate } from '#shared/import/placing/directMessages.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';

/** What `debrief import` prints: what the source is, and how much was found in it. As JSON. */
export function importReport(draft: ImportDraft) {
  const instants = draft.events.flatMap(({ occurredAt }) => (occurredAt === null ? [] : [occurredAt]));
  return {
    is: draftWords(draft),
    /** How many events were found. */
    events: draft.events.length,
    /** Of the first and the last entry of the text that have a time; the text need not be in order. */
    first: instants[0] ?? null,
    last: instants.at(-1) ?? null,
    sections: sectionCounts(draft),
    notUnderstood: draft.leftOut.map(({ lines, text, reason }) => ({
      line: lines.from,
      text,
      reason: reason.one,
    })),
    questions: openQuestions(draft).map(({ question, answers }) => ({ question, answers })),
    ...columnsShown(draft),
    warnings: draft.warnings,
  };
}

/** The sections that were found, by name, with how many parts each has; what was not found is not named. */
function sectionCounts(draft: ImportDraft): Readonly<Record<string, number>> {
  const { title, severity, summary, failure, rootCause, impact, causes, contributingFactors } = draft;
  const counts = {
    title: title === null ? 0 : 1,
    severity: severity === null ? 0 : 1,
    summary: summary === null ? 0 : 1,
    impact: impact.length,
    failure: failure === null ? 0 : 1,
    causes: causes.length,
    rootCause: rootCause === null ? 0 : 1,
    contributingFactors: contributingFactors.length,
    wentWell: draft.wentWell.length,
    wentPoorly: draft.wentPoorly.length,
    gotLucky: draft.gotLucky.length,
    actions: draft.actions.filter(({ doubt }) => doubt === undefined).length,
    lessons: draft.lessons.length,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** What `debrief import --json` prints: everything that was found, with the lines that say it. */
export function wholeReport(draft: ImportDraft) {
  const { events, leftOut, warnings, title, severity, status, summary, failure, rootCause } = draft;
  const lists = {
    people: draft.people.map(traced),
    contributingFactors: draft.contributingFactors.map(traced),
    wentWell: draft.wentWell.map(traced),
    wentPoorly: draft.wentPoorly.map(traced),
    gotLucky: draft.gotLucky.map(traced),
    lessons: draft.lessons.map(traced),
  };
  return {
    is: draftWords(draft),
    title: title === null ? null : traced(title),
    severity: severity === null ? null : traced(severity),
    status: status === null ? null : traced(status),
    timeZone: draft.timeZone,
    summary: summary === null ? null : traced(summary),
    impact: draft.impact.map(({ value, lines }) => ({ ...value, lines: shownLines(lines) })),
    events: events.map(shownEvent),
    milestones: statedMilestones(events),
    trigger: draft.trigger === null ? null : traced(draft.trigger),
    meeting: draft.meeting === null ? null : traced(draft.meeting),
    failure: failure === null ? null : traced(failure),
    causes: draft.causes.map(({ value, lines }) => ({ ...value, lines: shownLines(lines) })),
    rootCause: rootCause === null ? null : traced(rootCause),
    ...lists,
    actions: draft.actions.map(({ value, lines, flags = [], doubt }) => ({
      ...value,
      ...(doubt === undefined ? {} : { doubt }),
      ...notesOf(flags),
      lines: shownLines(lines),
    })),
    publication:
      draft.statusPage === null
        ? null
        : { statusPageUrl: draft.statusPage.value.url, statusPageProvider: draft.statusPage.value.provider },
    leftOut: leftOut.map(({ lines, text, reason }) => ({
      lines: shownLines(lines),
      text,
      reason: reason.one,
    })),
    questions: openQuestions(draft).map(({ lines, question, answers }) => ({
      lines: shownLines(lines),
      question,
      answers,
    })),
    ...columnsShown(draft),
    warnings,
    lines: lineCounts(draft),
  };
}

/** What the columns of a table are taken to hold; nothing where it is no table, or one of a tool that is known. */
function columnsShown({ table }: ImportDraft) {
  if (table === null) return {};
  const columns = table.columns.map(({ name, role, sample }) => ({ name, holds: role, sample }));
  return { ...(table.list === null ? {} : { list: table.list }), columns };
}

function traced<T>({ value, lines }: Traced<T>) {
  return { value, lines: shownLines(lines) };
}

/** `12` or `12-14`, 1-based. */
function shownLines({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function shownEvent(event: DraftEvent) {
  const { occurredAt, endedAt, knownAt, precision, kind, title, detail, actor, source, replyTo, choices } =
    event;
  return {
    at: occurredAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    precision,
    kind,
    title,
    ...(detail === undefined ? {} : { detail }),
    ...(actor === undefined ? {} : { actor }),
    ...(source === undefined ? {} : { source }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(event.milestones === undefined || event.milestones.length === 0
      ? {}
      : { milestones: event.milestones }),
    visibility: isPrivate(event) ? 'private' : 'internal',
    ...(choices.length === 0 ? {} : { choices: choices.map(({ occurredAt: at }) => at) }),
    ...notesOf(event.flags),
    lines: shownLines(event.sourceLines),
  };
}

function notesOf(flags: DraftEvent['flags']) {
  return flags.length === 0 ? {} : { notes: flags.map(({ message }) => message) };
}

/** The instant of each milestone that the source states. */
function statedMilestones(events: readonly DraftEvent[]): Readonly<Record<string, string>> {
  const stated = events.flatMap(({ milestones = [], occurredAt }) =>
    occurredAt === null ? [] : milestones.map((name) => [name, occurredAt] as const),
  );
  return Object.fromEntries(stated.reverse());
}

/** Where the lines of the source went; a line can be in several parts, and is counted in the first of these. */
function lineCounts(draft: ImportDraft) {
  const used = new Set(usedLines(draft).flatMap(lineNumbers));
  const left = new Set(
    draft.leftOut.flatMap(({ lines }) => lineNumbers(lines)).filter((line) => !used.has(line)),
  );
  return {
    total: draft.source.length,
    inResult: used.size,
    leftOut: left.size,
    structure: draft.structureLines.filter((line) => !used.has(line) && !left.has(line)).length,
    reasons: leftOutReasons(draft),
  };
}

function leftOutReasons(draft: ImportDraft): Readonly<Record<string, number>> {
  return Object.fromEntries(leftOutCounts(draft).map(([reason, count]) => [reason.one, count]));
}
