import { isSameOption, optionLabel } from '#shared/import/paste/choiceOptions.ts';
import type { PastePlan, PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import { questionFlag } from '#shared/import/paste/pasteWords.ts';
import { zoneWords } from '#shared/import/paste/readPaste.ts';
import type { FlagCode } from '#shared/import/placing/parsedTimeline.ts';

/** A question that several events ask alike: one answer picks the same of each event’s possible times. */
export interface AlikeQuestion {
  /** Names it among the questions of a preview. */
  readonly key: string;
  readonly question: string;
  /** The events that ask, in the order of the text, at least two. */
  readonly events: readonly PlannedEvent[];
  /** How the possible times are called by those of the first event, the earliest first. */
  readonly labels: readonly string[];
  /** Which was chosen for all; null: none yet, or not the same. */
  readonly chosen: number | null;
  /** Whether one of the events still waits. */
  readonly isOpen: boolean;
}

/** What is asked of several events, by the reason why the text leaves their times open. */
const ASKED: Partial<Readonly<Record<FlagCode, (words: string) => string>>> = {
  'ambiguous-local-time': (words) =>
    `${words} happened twice, because the clocks went back. Which is meant by all of them?`,
  'ambiguous-zone': (words) => `${words} name two time zones. Which clock is meant by all of them?`,
  'impossible-clock': (words) => `${words} are no times of day. Which is meant by all of them?`,
  'impossible-local-time': (words) =>
    `${words} were skipped, because the clocks went forward. Which is meant by all of them?`,
};

/** The questions that several events of a plan ask alike; what the head of the preview asks of the whole text is none of them. */
export function alikeQuestions({ events }: PastePlan): readonly AlikeQuestion[] {
  const groups = new Map<string, PlannedEvent[]>();
  for (const plannedEvent of events) {
    const key = alikeKey(plannedEvent);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), plannedEvent]);
  }
  return [...groups].flatMap(([key, asking]) => {
    const [first] = asking;
    const ask = ASKED[questionFlag(first?.parsed)?.code ?? 'due-unread'];
    if (first === undefined || ask === undefined || asking.length < 2) return [];
    const picked = asking.map(pickedOf);
    const [chosen = null] = picked;
    return [
      {
        key,
        question: ask(`“${first.parsed.written}” and ${asking.length - 1} more`),
        events: asking,
        labels: first.parsed.choices.map(optionLabel),
        chosen: picked.every((one) => one === chosen) ? chosen : null,
        isOpen: asking.some(({ isOpen }) => isOpen),
      },
    ];
  });
}

/** The events whose own question is asked above for several at once, by their keys. */
export function askedAbove(questions: readonly AlikeQuestion[]): ReadonlySet<string> {
  const waiting = questions.flatMap(({ events }) => events).filter(({ isOpen }) => isOpen);
  return new Set(waiting.map(({ key }) => key));
}

function alikeKey({ parsed }: PlannedEvent): string | null {
  const flag = questionFlag(parsed);
  if (flag === undefined || parsed.choices.length < 2 || zoneWords(parsed) !== null) return null;
  return `${flag.code} ${parsed.choices.length}`;
}

function pickedOf({ event, parsed }: PlannedEvent): number | null {
  const { occurredAt, endedAt } = event;
  if (occurredAt === null) return null;
  const time = { occurredAt, ...(endedAt === undefined ? {} : { endedAt }) };
  const at = parsed.choices.findIndex((option) => isSameOption(option, time));
  return at === -1 ? null : at;
}
