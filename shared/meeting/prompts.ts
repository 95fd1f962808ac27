import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { BlockKind } from '#shared/domain/incident/meeting.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';
import { withShortAddresses } from '#shared/words/links/shortAddresses.ts';

/**
 * Open questions for each block; never verdicts, and none that a yes or a no would answer well. What people
 * saw, what made sense then, what would have helped.
 */
const PROMPTS: Readonly<Record<BlockKind, readonly string[]>> = {
  welcome: [
    'What would make this meeting worth your time?',
    'Who was there whom we do not hear yet?',
    'What should stay in this room?',
  ],
  promises: [
    'What has changed because of it?',
    'What is in its way, and who could move that?',
    'What makes it worth doing still, now that we know more?',
    'What would be enough to call it done?',
  ],
  summary: [
    'What would a colleague from another team misunderstand here?',
    'Which of these numbers surprises you?',
    'Who felt it that these numbers do not count?',
  ],
  timeline: [
    'What were you looking at, and what did it tell you?',
    'What made that the sensible thing to do then?',
    'What did you expect to happen next, and what did?',
    'What did you not know that others knew?',
    'When did it become clear, and what made it clear?',
  ],
  causes: [
    'What made that possible?',
    'What made it look safe at the time?',
    'What would have shown it sooner?',
    'What other reason is as true as this one?',
    'Where has the same thing gone well, and what was different?',
  ],
  learning: [
    'What went better than it might have, and why?',
    'What did you learn that is not about this incident?',
    'Where were we lucky?',
    'What would have helped you most at the time?',
  ],
  actions: [
    'Which cause does this answer?',
    'Who can do it, and by when without dropping something else?',
    'How will anyone be able to tell that it is done?',
    'What does it cost every day from now on?',
  ],
  other: ['What did you see?', 'What made sense then?', 'What would have helped?'],
};

/** The questions about a key moment of the timeline, in turn. */
const MOMENT_QUESTIONS: readonly string[] = [
  'What were you looking at then?',
  'What made the next step look right?',
  'What did you expect to see after it, and did you?',
];

/** What brings a sentence about a person back to what could be changed (guide, "Facilitator role"). */
export const REDIRECTS: readonly string[] = [
  'What process or tool could have caught this automatically?',
  'What did it look like from where you stood?',
  'What made that the sensible thing to do with what was known?',
  'What would have had to be different for anyone to do otherwise?',
  'If somebody else had been on call, what would still have happened?',
  'Where would the same step be safe to take?',
];

/** How many questions stand on one card. */
export const PROMPTS_SHOWN = 3;

/**
 * The questions for a block: in the timeline first the one about the event that the room looks at, then those about
 * the key moments, in their own words. The facilitator turns the card to see more.
 */
export function promptsFor(
  incident: Incident,
  kind: BlockKind,
  shownEvent: EventId | null = null,
): readonly string[] {
  return kind === 'timeline' ? [...momentPrompts(incident, shownEvent), ...PROMPTS.timeline] : PROMPTS[kind];
}

function momentPrompts({ timeline, timeZone }: Incident, shownEvent: EventId | null): readonly string[] {
  const events = timelineInOrder(timeline).filter(
    ({ occurredAt, title, visibility }) =>
      occurredAt !== null && visibility !== 'private' && title.trim() !== '',
  );
  const last = events.at(-1);
  const moments = [
    ...events.filter(({ id }) => id === shownEvent),
    ...events.filter(({ id, keyMoment }) => keyMoment && id !== shownEvent),
  ];
  return moments.slice(0, MOMENT_QUESTIONS.length).map((event, index) => {
    // After the last event comes no step that could be asked about.
    const question = MOMENT_QUESTIONS[event === last ? 0 : index] ?? '';
    return `${eventClock(event, timeZone)}, ${quotedWords(withShortAddresses(event.title))}. ${question}`;
  });
}

/** The questions on the card after it was turned so many times; after the last come the first again. */
export function promptsOnCard(prompts: readonly string[], turned: number): readonly string[] {
  const cards = Math.max(1, Math.ceil(prompts.length / PROMPTS_SHOWN));
  const first = (turned % cards) * PROMPTS_SHOWN;
  return prompts.slice(first, first + PROMPTS_SHOWN);
}
