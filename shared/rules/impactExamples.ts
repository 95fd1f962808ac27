import { byObject } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** A number of the impact: what most incidents have (guide, section 2), or what this one says elsewhere. */
export interface ImpactExample {
  readonly metric: string;
  /** `About 4,200 users`; empty where nothing says it. */
  readonly value: string;
  /** `Timeline, 14:31` or `Summary`; empty where nothing says it. */
  readonly source: string;
}

interface UsualMetric {
  readonly metric: string;
  /** A row with a matching name has it already. */
  readonly covers: RegExp;
  /** The number as sentences have it; null where no words tell it from others. */
  readonly said: RegExp | null;
}

const AMOUNT = String.raw`(?:(?:about|around|some|roughly|nearly|almost|over|up to) |~ ?)?(?<![\d.,:/-])\d[\d,.]*(?: ?%| ?(?:k|m|percent|thousand|million)\b)?`;

/** A number with what it counts, with up to two words between them: `12 % of all sign-in requests`. */
function counted(things: string): RegExp {
  return new RegExp(String.raw`${AMOUNT}(?: of)?(?: (?!${STATUS})[\p{L}-]+){0,2}? (?:${things})\b`, 'iu');
}

/** Words that no number counts over: another thing is counted, or a state is named. */
const STATUS = String.raw`(?:and|or|to|for|after|with|in|on|at|min|minutes|hours|seconds)\b`;

const USUAL_METRICS: readonly UsualMetric[] = [
  {
    metric: 'Users affected',
    covers: /user|customer|people/i,
    said: counted('users|customers|people|accounts|clients|visitors'),
  },
  {
    metric: 'Failed requests',
    covers: /request|error|failure/i,
    said: counted('requests|calls|checkouts|payments|sign-ins|logins'),
  },
  {
    metric: 'Revenue impact',
    covers: /revenue|sales|orders/i,
    said: /(?:about |around |~ ?)?(?:[$€£] ?\d[\d,.]*(?: ?[km]\b)?|\d[\d,.]*(?: ?[km])? ?(?:EUR|USD|GBP|€|dollars|euros)(?!\w))/iu,
  },
  { metric: 'Support tickets filed', covers: /ticket|support/i, said: counted('tickets|complaints') },
  { metric: 'Data loss', covers: /data|records|rows/i, said: null },
];

/**
 * The usual numbers that no row of the impact speaks of yet, in the guide's order; those that the summary or an
 * event says come with its words and where they stand, and first. Private events and rows are not read.
 */
export function impactExamples(incident: Incident): readonly ImpactExample[] {
  const open = USUAL_METRICS.filter(
    ({ covers }) => !incident.impact.some(({ metric }) => covers.test(metric)),
  );
  const examples = open.map(({ metric, said }) => ({
    metric,
    ...(said === null ? NOT_SAID : saidIn(incident, said)),
  }));
  return [...examples.filter(({ value }) => value !== ''), ...examples.filter(({ value }) => value === '')];
}

const NOT_SAID = { value: '', source: '' } as const;
/** A text is searched up to here; nobody writes a number at the end of a book. */
const LONGEST = 2000;

function saidIn(incident: Incident, said: RegExp): Pick<ImpactExample, 'value' | 'source'> {
  for (const { text, source } of tellingTexts(incident)) {
    const words = said.exec(text)?.[0];
    if (words !== undefined) return { value: capitalised(words.trim()), source };
  }
  return NOT_SAID;
}

/** The later of two numbers is usually the better one, so that the last event is read first. */
const tellingTexts = byObject((incident: Incident) => {
  const events = placedEvents(incident.timeline).filter(({ visibility }) => visibility !== 'private');
  return [
    { text: oneLine(incident.summary.slice(0, LONGEST)), source: 'Summary' },
    ...events.toReversed().map((event) => ({
      text: oneLine(`${event.title}. ${event.detail ?? ''}`.slice(0, LONGEST)),
      source: `Timeline, ${eventClock(event, incident.timeZone)}`,
    })),
  ];
});
