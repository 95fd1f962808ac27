import { recordOf } from '#shared/basics/recordOf.ts';
import { SAFEGUARDS, type Safeguard } from '#shared/domain/incident/causeNode.ts';
import { SEVERITIES } from '#shared/domain/incident/incident.ts';
import { DETECTORS } from '#shared/publication/figures/detectedBy.ts';
import { type CountFigure, type CountRow, type Mark, markOf } from '#shared/publication/figures/figure.ts';
import type { FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import { type FigureSpan, keyOfMonth, monthOf, placesOf } from '#shared/publication/figures/figurePeriod.ts';
import { REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';
import { SAFEGUARD_WORDS } from '#shared/words/vocabulary.ts';

const INCIDENTS = ['incident', 'incidents'] as const;

export function severityFigure(facts: readonly FigureFacts[], span: FigureSpan): CountFigure {
  return {
    id: 'severity',
    title: `Incidents per ${span.unit} by severity`,
    lead: '',
    note: 'By when each began, in its own time zone. Only what was written down is counted.',
    kind: 'counts',
    counted: INCIDENTS,
    places: placesOf(span),
    rows: byPlace(facts, span, ({ severity }) => severity, rowsOf(SEVERITIES)),
  };
}

const DETECTION_ROWS: readonly NamedRow<FigureFacts['detectedBy']>[] = [
  { value: 'alert', label: 'Alert', tone: 'plain' },
  { value: 'customer', label: 'Customer', tone: 'bad' },
  { value: 'person', label: 'Person', tone: 'plain' },
  { value: null, label: 'Not known', tone: 'unknown' },
];

export function detectionFigure(facts: readonly FigureFacts[], span: FigureSpan): CountFigure {
  const known = facts.filter((each) => DETECTORS.some((detector) => detector === each.detectedBy)).length;
  return {
    id: 'detection',
    title: `How incidents were detected per ${span.unit}`,
    lead: known === facts.length ? '' : `${known} of ${facts.length} say it.`,
    note: `Read from the words of the event that is marked as the detection; ${known} of ${facts.length} say it.`,
    kind: 'counts',
    counted: INCIDENTS,
    places: placesOf(span),
    rows: byPlace(facts, span, ({ detectedBy }) => detectedBy, DETECTION_ROWS),
  };
}

/** What became of the review of an incident, as of now. */
const REVIEWS = ['in time', 'later', 'not held', 'still to come', 'not known'] as const;
type Review = (typeof REVIEWS)[number];

const REVIEW_ROWS: readonly NamedRow<Review>[] = [
  { value: 'in time', label: `Within ${REVIEW_WITHIN_HOURS} hours`, tone: 'plain' },
  { value: 'later', label: 'Later', tone: 'bad' },
  { value: 'not held', label: 'Not held, late', tone: 'bad' },
  { value: 'still to come', label: 'Still to come', tone: 'plain' },
  { value: 'not known', label: 'Not known', tone: 'unknown' },
];

export function reviewFigure(facts: readonly FigureFacts[], span: FigureSpan, now: Timestamp): CountFigure {
  return {
    id: 'reviews',
    title: `Reviews within ${REVIEW_WITHIN_HOURS} hours`,
    lead: 'From resolved to the first meeting.',
    note: 'From when the incident was resolved to when its first meeting began by the clock. A review that was held without the clock, or an incident whose end is not marked, is not known.',
    kind: 'counts',
    counted: INCIDENTS,
    places: placesOf(span),
    rows: byPlace(facts, span, (each) => reviewOf(each, now), REVIEW_ROWS),
  };
}

function reviewOf({ resolved, reviewedAt, isReviewed }: FigureFacts, now: Timestamp): Review {
  const limit = REVIEW_WITHIN_HOURS * 60;
  if (resolved === null) return 'not known';
  if (reviewedAt !== null) return minutesBetween(resolved, reviewedAt) <= limit ? 'in time' : 'later';
  if (isReviewed) return 'not known';
  return minutesBetween(resolved, now) > limit ? 'not held' : 'still to come';
}

export function safeguardFigure(facts: readonly FigureFacts[]): CountFigure {
  const paths = recordOf(SAFEGUARDS, (kind) =>
    facts.flatMap(({ path, safeguards }) => safeguards.filter((each) => each === kind).map(() => path)),
  );
  const row = (kind: Safeguard): CountRow => ({
    label: `To ${SAFEGUARD_WORDS[kind].name}`,
    tone: 'plain',
    marks: [markOf(paths[kind])],
  });
  const asked = facts.filter(({ safeguards }) => safeguards.length > 0).length;
  return {
    id: 'safeguards',
    title: 'Missing safeguards by kind',
    lead: asked === facts.length ? '' : `${asked} of ${facts.length} incidents name one.`,
    note: `Answers of the Five Whys that end at a missing or weak safeguard; ${asked} of ${facts.length} incidents have one.`,
    kind: 'counts',
    counted: ['missing safeguard', 'missing safeguards'],
    places: [],
    rows: SAFEGUARDS.map(row),
  };
}

interface NamedRow<Value> extends Pick<CountRow, 'label' | 'tone'> {
  readonly value: Value;
}

function rowsOf<Value extends string>(values: readonly Value[]): readonly NamedRow<Value>[] {
  return values.map((value) => ({ value, label: capitalised(value), tone: 'plain' }));
}

/** A row for each value, with a mark for each place of the span. */
function byPlace<Value>(
  facts: readonly FigureFacts[],
  span: FigureSpan,
  valueFor: (facts: FigureFacts) => Value,
  rows: readonly NamedRow<Value>[],
): readonly CountRow[] {
  const paths = new Map<Value, Map<string, string[]>>(rows.map(({ value }) => [value, new Map()]));
  for (const each of facts) {
    const places = paths.get(valueFor(each));
    const key = keyOfMonth(monthOf(each.date, each.timeZone), span);
    const there = places?.get(key);
    if (there === undefined) places?.set(key, [each.path]);
    else there.push(each.path);
  }
  const marksOf = (value: Value): readonly Mark[] =>
    span.keys.map((key) => markOf(paths.get(value)?.get(key) ?? []));
  return rows.map(({ value, label, tone }) => ({ label, tone, marks: marksOf(value) }));
}
