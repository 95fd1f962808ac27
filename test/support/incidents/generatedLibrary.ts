import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { INCIDENT_STATUSES, type Incident, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { type CalendarDay, dayAfter, dayText } from '#shared/time/calendarDay.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';

/** The day as of which the truths hold. */
const GENERATED_TODAY: CalendarDay = { year: 2026, month: 3, day: 11 };

const OWNERS = ['Sarah', 'James', 'Ines', 'Tomás', 'Yuki'] as const;
const SERVICES = ['checkout', 'search', 'sign-in', 'mail', 'payments', 'billing', 'images', 'maps'] as const;
const FAILURES = ['refused', 'slow', 'lost orders', 'showed old data', 'was empty', 'timed out'] as const;
const WORDS =
  'pool connection replica deploy alert pager queue retry cache index migration certificate rollback limit disk node cluster customer support graph latency error budget canary flag region failover backup lock'.split(
    ' ',
  );

/** What a day is, `count` days from today; negative: before it. */
function day(count: number): string {
  return dayText(dayAfter(GENERATED_TODAY, count));
}

/**
 * The actions of the incident with this number. Every third is overdue, every fifth has no owner, every seventh no due
 * date and is in time therefore; a second one is done, and of every tenth a third will not be done. Of every thirteenth
 * another one is overdue and snoozed for a month, and its team answers for it.
 */
function actionsOf(number: number): readonly ActionItem[] {
  const first = buildAction(`open-${number}`, {
    title: `Alert on ${WORDS[number % WORDS.length]} number ${number}`,
    owner: number % 5 === 0 ? '' : (OWNERS[number % OWNERS.length] ?? ''),
    due: number % 7 === 0 ? '' : day(number % 3 === 0 ? -1 - (number % 40) : number % 60),
    priority: (['P0', 'P1', 'P2', 'P3'] as const)[number % 4] ?? 'P3',
  });
  const second = buildAction(`done-${number}`, { title: `Write the runbook ${number}`, status: 'done' });
  const third = buildAction(`no-${number}`, {
    title: `Rewrite ${number}`,
    status: 'not-doing',
    notDoingReason: 'The service goes away',
  });
  const snoozed = buildAction(`snoozed-${number}`, {
    title: `Replace the queue ${number}`,
    due: day(-5),
    team: 'Platform',
    snoozedUntil: day(30),
    snoozeReason: 'The vendor delivers in April',
  });
  return [first, second, ...(number % 10 === 0 ? [third] : []), ...(number % 13 === 0 ? [snoozed] : [])];
}

/** One incident of the library; `words` is about how many its timeline has. */
export function generatedIncident(number: number, words = 0): Incident {
  const service = SERVICES[number % SERVICES.length] ?? '';
  const began = timestampAt(TEST_NOW_MS - (number + 1) * DAY_MS);
  let seed = number * 7919 + 17;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    // Few words are used often, many seldom, as in texts that people write.
    const share = (seed / 2_147_483_648) ** 3;
    const at = Math.floor(share * 4000);
    return at < WORDS.length ? WORDS[at] : `w${at.toString(36)}`;
  };
  const perEvent = 20;
  const events = Array.from({ length: Math.ceil(words / perEvent) }, (_, at) =>
    buildEvent(`event-${at}`, null, { title: Array.from({ length: perEvent }, next).join(' ') }),
  );
  return buildIncident({
    id: toId(`generated-${number}`),
    title: `${service} ${FAILURES[number % FAILURES.length]} ${number}`,
    severity: SEVERITIES[number % SEVERITIES.length] ?? 'SEV3',
    status: INCIDENT_STATUSES[number % INCIDENT_STATUSES.length] ?? 'draft',
    tags: [service],
    createdAt: began,
    updatedAt: began,
    summary: number % 25 === 0 ? 'A retry storm filled the pool.' : `Marker m${number}x.`,
    timeline: events,
    actions: actionsOf(number),
  });
}

/** The truths about the first `count` incidents, counted from how they are made and not from what was made. */
export function generatedTruths(count: number) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const isUndated = (number: number) => number % 7 === 0;
  return {
    open: count,
    done: count,
    notDoing: numbers.filter((number) => number % 10 === 0).length,
    snoozed: numbers.filter((number) => number % 13 === 0).length,
    overdue: numbers.filter((number) => number % 3 === 0 && !isUndated(number)).length,
    noOwner: numbers.filter((number) => number % 5 === 0).length,
    noDue: numbers.filter(isUndated).length,
    urgent: numbers.filter((number) => number % 4 === 0).length,
    /** With an open action; every incident has one. */
    severe: numbers.filter((number) => number % SEVERITIES.length === 0).length,
    aboutCheckout: numbers.filter((number) => number % SERVICES.length === 0).length,
    retryStorms: numbers.filter((number) => number % 25 === 0).length,
  };
}

/** Writes the library; of more than fifty the odd ones lie in a subfolder for each hundred. */
export function writeGeneratedLibrary(folder: string, count: number, words = 0): void {
  for (let number = 0; number < count; number += 1) {
    const isBelow = count > 50 && number % 2 === 1;
    const place = isBelow ? join(folder, `older-${Math.floor(number / 100)}`) : folder;
    mkdirSync(place, { recursive: true });
    const name = `${String(number).padStart(5, '0')}.incident`;
    writeFileSync(join(place, name), serializeIncident(generatedIncident(number, words)));
  }
}
