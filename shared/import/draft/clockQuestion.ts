import type { DraftQuestion, ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** The clocks between which the question decides, in the order of its answers. */
export const CLOCKS = [12, 24] as const;

/** The draft with the question whether its clocks count 12 or 24 hours, where its events leave that open or somebody said it. */
export function withClockQuestion(draft: ImportDraft, { clockHours }: ImportContext): ImportDraft {
  const open = draft.events.filter(({ flags }) => flags.some(({ code }) => code === 'half-day-open'));
  const [first] = open;
  const lines = first?.sourceLines ?? draft.events[0]?.sourceLines;
  if (lines === undefined || (first === undefined && clockHours === undefined)) return draft;
  const words = first === undefined ? 'a morning clock below noon' : `“${first.written}”`;
  const days = new Set(first?.choices.map(({ occurredAt }) => occurredAt.slice(0, 10)));
  const other = days.size === 1 ? 'in the morning' : 'on the next day';
  const question: DraftQuestion = {
    lines,
    question: `Is ${words} in the afternoon, or ${other}? No clock here shows whether it counts 12 or 24 hours`,
    answers: ['In the afternoon', capitalised(other)],
    answeredBy: 'clock',
    isAnswered: clockHours !== undefined,
  };
  return { ...draft, questions: [...draft.questions, question] };
}
