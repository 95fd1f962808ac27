import { atLine, type CountedNoun, type ImportDraft, type Traced } from '#shared/import/draft/importDraft.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { counted } from '#shared/text/phrases.ts';

/** The lines of everything that a draft made of its source. */
export function usedLines(draft: ImportDraft): readonly LineRange[] {
  const single: readonly (Traced<unknown> | null)[] = [
    draft.title,
    draft.severity,
    draft.status,
    draft.summary,
    draft.failure,
    draft.rootCause,
    draft.trigger,
    draft.statusPage,
    draft.meeting,
  ];
  const several: readonly Traced<unknown>[] = [
    ...draft.people,
    ...draft.impact,
    ...draft.causes,
    ...draft.actions,
    ...draft.contributingFactors,
    ...draft.wentWell,
    ...draft.wentPoorly,
    ...draft.gotLucky,
    ...draft.lessons,
  ];
  const parts = [...single.filter((part) => part !== null), ...several].flatMap(({ lines, also = [] }) => [
    lines,
    ...also,
  ]);
  return [...parts, ...draft.events.map(({ sourceLines }) => sourceLines)];
}

/**
 * The lines of the source of which the draft says nothing, 1-based. There are none; a property holds that for all forms.
 * A question alone says nothing of the lines that it is about.
 */
export function uncoveredLines(draft: ImportDraft): readonly number[] {
  const covered = new Set(draft.structureLines);
  const said = draft.leftOut.map(({ lines }) => lines);
  for (const line of [...usedLines(draft), ...said].flatMap(lineNumbers)) covered.add(line);
  return draft.source.map((_line, index) => index + 1).filter((line) => !covered.has(line));
}

/**
 * A draft with the lines that nothing was made of yet: blank ones and those of the frame are structure, and all others
 * are left out for a reason. `isFrame` knows what a form has around its content, such as the head of a table.
 */
export function withRest(
  draft: ImportDraft,
  reason: CountedNoun,
  isFrame: (line: string, number: number) => boolean,
): ImportDraft {
  const isStructure = (number: number) => {
    const line = draft.source[number - 1] ?? '';
    return line.trim() === '' || isFrame(line, number);
  };
  const rest = uncoveredLines(draft);
  const left = rest
    .filter((number) => !isStructure(number))
    .map((number) => ({ lines: atLine(number), text: (draft.source[number - 1] ?? '').trim(), reason }));
  return {
    ...draft,
    leftOut: [...draft.leftOut, ...left].sort((a, b) => a.lines.from - b.lines.from),
    structureLines: [...draft.structureLines, ...rest.filter(isStructure)].sort((a, b) => a - b),
  };
}

/** `An export of a Slack channel, one day: 214 messages, 31 join messages left out`. One line, without a full stop. */
export function draftWords({ is, unit, source, leftOut }: ImportDraft): string {
  const left = leftOutCounts({ leftOut }).map(
    ([reason, count]) => `${counted(count, reason.one, reason.many)}${reason.isWaiting ? '' : ' left out'}`,
  );
  return `${is}: ${[counted(source.length, unit.one, unit.many), ...left].join(', ')}`;
}

/** How many lines were left out for each reason, the most frequent first. */
export function leftOutCounts({
  leftOut,
}: Pick<ImportDraft, 'leftOut'>): readonly (readonly [CountedNoun, number])[] {
  const counts = new Map<string, [CountedNoun, number]>();
  for (const { reason, lines } of leftOut) {
    const count = counts.get(reason.one)?.[1] ?? 0;
    counts.set(reason.one, [reason, count + lines.to - lines.from + 1]);
  }
  return [...counts.values()].sort((a, b) => b[1] - a[1]);
}
