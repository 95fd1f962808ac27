import type { ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';

/** The draft of a part of a source, with the lines of the whole, in which so many stand above that part. */
export function movedLines(draft: ImportDraft, by: number, source: readonly string[]): ImportDraft {
  const range = ({ from, to }: LineRange): LineRange => ({ from: from + by, to: to + by });
  const one = <T>(part: Traced<T> | null): Traced<T> | null => (part === null ? null : moved(part));
  const moved = <T extends { readonly lines: LineRange; readonly also?: readonly LineRange[] }>(
    part: T,
  ): T => ({
    ...part,
    lines: range(part.lines),
    ...(part.also === undefined ? {} : { also: part.also.map(range) }),
  });
  const at = <T extends { readonly line: number }>(part: T): T => ({ ...part, line: part.line + by });
  return {
    ...draft,
    source,
    title: one(draft.title),
    severity: one(draft.severity),
    status: one(draft.status),
    people: draft.people.map(moved),
    summary: one(draft.summary),
    impact: draft.impact.map(moved),
    events: draft.events.map((event) => ({
      ...event,
      sourceLines: range(event.sourceLines),
      flags: event.flags.map(at),
    })),
    failure: one(draft.failure),
    causes: draft.causes.map(moved),
    rootCause: one(draft.rootCause),
    actions: draft.actions.map(({ flags, ...action }) => ({
      ...moved(action),
      ...(flags === undefined ? {} : { flags: flags.map(at) }),
    })),
    trigger: one(draft.trigger),
    statusPage: one(draft.statusPage),
    meeting: one(draft.meeting),
    contributingFactors: draft.contributingFactors.map(moved),
    wentWell: draft.wentWell.map(moved),
    wentPoorly: draft.wentPoorly.map(moved),
    gotLucky: draft.gotLucky.map(moved),
    lessons: draft.lessons.map(moved),
    sources: draft.sources.map(moved),
    leftOut: draft.leftOut.map(moved),
    questions: draft.questions.map(moved),
    warnings: draft.warnings.map(at),
    structureLines: draft.structureLines.map((line) => line + by),
  };
}
