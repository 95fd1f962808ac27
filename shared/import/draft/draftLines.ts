import type { ImportDraft, LeftOutReason, Traced } from '#shared/import/draft/importDraft.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import { counted } from '#shared/text/phrases.ts';

/** The lines of everything that a draft made of its source. */
export function usedLines(draft: ImportDraft): readonly LineRange[] {
  const single: readonly (Traced<unknown> | null)[] = [
    draft.title,
    draft.severity,
    draft.status,
    draft.summary,
    draft.rootCause,
    draft.statusPage,
  ];
  const several: readonly Traced<unknown>[] = [
    ...draft.people,
    ...draft.impact,
    ...draft.actions,
    ...draft.contributingFactors,
    ...draft.wentWell,
    ...draft.wentPoorly,
    ...draft.gotLucky,
    ...draft.lessons,
  ];
  const parts = [...single.filter((part) => part !== null), ...several].map(({ lines }) => lines);
  return [...parts, ...draft.events.map(({ sourceLines }) => sourceLines)];
}

/** The lines of the source of which the draft says nothing, 1-based. There are none; a property holds that for all forms. */
export function uncoveredLines(draft: ImportDraft): readonly number[] {
  const covered = new Set(draft.structureLines);
  const said = [...draft.leftOut, ...draft.questions].map(({ lines }) => lines);
  for (const { from, to } of [...usedLines(draft), ...said])
    for (let line = from; line <= to; line += 1) covered.add(line);
  return draft.source.map((_line, index) => index + 1).filter((line) => !covered.has(line));
}

/** `An export of a Slack channel, one day: 214 messages, 31 join messages left out`. One line, without a full stop. */
export function draftWords({ is, unit, source, leftOut }: ImportDraft): string {
  const left = leftOutCounts({ leftOut }).map(
    ([reason, count]) => `${counted(count, reason.one, reason.many)} left out`,
  );
  return `${is}: ${[counted(source.length, unit.one, unit.many), ...left].join(', ')}`;
}

/** How many lines were left out for each reason, the most frequent first. */
export function leftOutCounts({
  leftOut,
}: Pick<ImportDraft, 'leftOut'>): readonly (readonly [LeftOutReason, number])[] {
  const counts = new Map<string, [LeftOutReason, number]>();
  for (const { reason, lines } of leftOut) {
    const count = counts.get(reason.one)?.[1] ?? 0;
    counts.set(reason.one, [reason, count + lines.to - lines.from + 1]);
  }
  return [...counts.values()].sort((a, b) => b[1] - a[1]);
}
