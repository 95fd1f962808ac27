import type { DraftQuestion, ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { countsFromStart } from '#shared/import/placing/sinceStart.ts';

/** The draft with the question when the start was from which its events count (`T+0:15`), where they leave that open or somebody said it. */
export function withStartQuestion(draft: ImportDraft, { startsAt }: ImportContext): ImportDraft {
  // A form whose times all count from one start asks itself.
  if (draft.questions.some(({ answeredBy }) => answeredBy === 'starts-at')) return draft;
  const open = draft.events.find(({ flags }) => flags.some(({ code }) => code === 'start-unsaid'));
  const answeredEvent =
    startsAt === undefined ? undefined : draft.events.find(({ written }) => countsFromStart(written));
  const asking = open ?? answeredEvent;
  if (asking === undefined) return draft;
  const question: DraftQuestion = {
    lines: asking.sourceLines,
    question: `When was the start from which “${asking.written}” counts? The text does not say`,
    answers: [],
    answeredBy: 'starts-at',
    isAnswered: open === undefined,
  };
  return { ...draft, questions: [...draft.questions, question] };
}
