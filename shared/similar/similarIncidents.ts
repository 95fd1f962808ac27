import { byObject } from '#shared/basics/memo.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import { areClosedBy } from '#shared/domain/items/closedActions.ts';
import { isOverdueNow } from '#shared/domain/items/snooze.ts';
import type { ComparedIncident, IncidentDigest, OpenAction } from '#shared/similar/incidentDigest.ts';
import { type SimilarityReason, similarityOf } from '#shared/similar/similarity.ts';
import { tellingTags } from '#shared/similar/tellingTags.ts';
import { rarityIn } from '#shared/similar/termRarity.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** An earlier incident that looks like the same type of failure, and what is left to do about it. */
export interface SimilarIncident {
  readonly id: IncidentId;
  readonly path: string;
  readonly title: string;
  readonly date: Timestamp;
  /** IANA name. */
  readonly timeZone: string;
  /** At least one. */
  readonly reasons: readonly SimilarityReason[];
  /** Overdue ones first, then by due date. */
  readonly actions: readonly LeftAction[];
  /** How many are done, or decided against. */
  readonly closed: number;
  /** Its actions were closed before the incident that is compared with it began: it came again all the same. */
  readonly cameAgain: boolean;
}

export interface LeftAction extends OpenAction {
  readonly isOverdue: boolean;
}

interface Search {
  readonly library: readonly IncidentDigest[];
  /** How long before an incident another counts as the same type of failure happening twice. */
  readonly days: number;
  /** Tells what is overdue. */
  readonly now: Timestamp;
}

/** Several files of one incident are one that happened once. */
const eachOnce = byObject((library: readonly IncidentDigest[]) =>
  copiesOfEach(library).map(([latest]) => latest),
);

const MINUTES_PER_DAY = 1440;
/** More would not be read. */
const MOST = 5;

/**
 * Answers "the same type of failure happened twice in 30 days" (guide, "When to Write a Postmortem"): the
 * incidents of the days before that look alike, the most alike first, at most five.
 */
export function similarIncidents(incident: ComparedIncident, search: Search): readonly SimilarIncident[] {
  const library = eachOnce(search.library);
  const others = library.filter(({ id }) => id !== incident.id);
  const recent = others.filter(({ date }) => isWithin(date, incident.date, search.days));
  if (recent.length === 0) return [];
  const rarity = rarityIn(library, library.find(({ id }) => id === incident.id) ?? null);
  const tags = tellingTags(others);
  return recent
    .flatMap((digest) => {
      const similarity = similarityOf(incident, digest, rarity, tags);
      return similarity === null ? [] : [{ digest, similarity }];
    })
    .sort((a, b) => b.similarity.score - a.similarity.score)
    .slice(0, MOST)
    .map(({ digest, similarity: { reasons } }) =>
      found(digest, reasons, { now: search.now, date: incident.date }),
    );
}

function isWithin(earlier: Timestamp, date: Timestamp, days: number): boolean {
  const minutes = minutesBetween(earlier, date);
  return minutes >= 0 && minutes <= days * MINUTES_PER_DAY;
}

function found(
  digest: IncidentDigest,
  reasons: readonly SimilarityReason[],
  { now, date: again }: { readonly now: Timestamp; readonly date: Timestamp },
): SimilarIncident {
  const { id, path, title, date, timeZone, openActions, closedActions } = digest;
  const today = calendarDayIn(now, timeZone);
  const actions = openActions.map((action) => ({
    ...action,
    isOverdue: isOverdueNow(action, today),
  }));
  const order = (action: LeftAction) => action.due ?? '9999';
  actions.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  const cameAgain =
    actions.length === 0 && areClosedBy(closedActions, dayText(calendarDayIn(again, timeZone)));
  return { id, path, title, date, timeZone, reasons, actions, closed: closedActions.length, cameAgain };
}
