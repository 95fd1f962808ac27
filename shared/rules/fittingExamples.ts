import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import {
  type MilestoneMetricId,
  metricText,
  milestoneEvent,
  milestoneMetrics,
} from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { epochMs, minutesBetween } from '#shared/time/timestamp.ts';

/**
 * A further entry for a list, from what the incident says elsewhere and the list does not say yet; null where nothing
 * fits, so that an empty list shows an invented example. It is a proposal that a person takes or not, and states no
 * more than the incident does.
 */
export function fittingExample(incident: Incident, list: ItemListName): string | null {
  const items = incident[list];
  return proposals(incident, list).find((words) => !items.some(({ text }) => saysSame(text, words))) ?? null;
}

function proposals(incident: Incident, list: ItemListName): readonly string[] {
  switch (list) {
    case 'contributingFactors':
      return [...factors(incident), ...unseen(incident)];
    case 'wentWell':
      return [
        ...quick(incident, 'ttd', (time) => `It was noticed ${time} after the impact started.`),
        ...quick(incident, 'tta', (time) => `Somebody was on it ${time} after it was detected.`),
      ];
    case 'wentPoorly':
      return [
        ...slow(incident, 'ttd', (time) => `It took ${time} until anybody noticed.`),
        ...slow(incident, 'tta', (time) => `It took ${time} from the alert until somebody was on it.`),
      ];
    case 'gotLucky':
      return [];
    case 'lessons':
      return lessons(incident);
  }
}

/** What made it worse or longer: the answers to why it was not noticed sooner, or why recovery took so long. */
function factors({ causes }: Incident): readonly string[] {
  return causes
    .filter(({ kind, answer }) => kind !== 'occurrence' && answer.trim() !== '')
    .map(({ answer }) => sentence(answer));
}

/** A signal that was there before anybody was alerted. */
function unseen(incident: Incident): readonly string[] {
  const detected = milestoneEvent(incident, 'detected');
  const signal = placedEvents(incident.timeline).find(({ kind }) => kind === 'signal');
  if (detected === null || signal === undefined || signal.visibility === 'private') return [];
  if (epochMs(signal.occurredAt) >= epochMs(detected.occurredAt) || signal.title.trim() === '') return [];
  const minutes = minutesBetween(signal.occurredAt, detected.occurredAt);
  if (minutes < QUICK) return [];
  return [`${capitalised(quotedWords(signal.title))} was there ${durationText(minutes)} before an alert.`];
}

/** A thing missing here may be missing elsewhere too. */
function lessons({ causes }: Incident): readonly string[] {
  return causes
    .filter(
      ({ id, stop, answer }) => stop?.reason === 'safeguard' && answer.trim() !== '' && isLeaf(causes, id),
    )
    .map(({ answer }) => sentence(`What was missing here may be missing elsewhere: ${answer.trim()}`));
}

/** Minutes up to which a response is worth keeping, and from which it is worth shortening. */
const QUICK = 5;
const SLOW = 15;

type InWords = (time: string) => string;

function quick(incident: Incident, id: MilestoneMetricId, words: InWords): readonly string[] {
  const metric = milestoneMetrics(incident).find((each) => each.id === id);
  return metric?.minutes == null || metric.minutes > QUICK ? [] : [words(metricText(metric))];
}

function slow(incident: Incident, id: MilestoneMetricId, words: InWords): readonly string[] {
  const metric = milestoneMetrics(incident).find((each) => each.id === id);
  return metric?.minutes == null || metric.minutes < SLOW ? [] : [words(metricText(metric))];
}

function sentence(text: string): string {
  const words = capitalised(text.trim());
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** So many of the longer words of a proposal show that the text says it already. */
const SHARED = 0.4;
/** Letters of the words that tell one thing from another. */
const TELLING = 4;

function saysSame(text: string, proposal: string): boolean {
  const said = tellingWords(text);
  const proposed = [...tellingWords(proposal)];
  const shared = proposed.filter((word) => said.has(word)).length;
  return proposed.length > 0 && shared >= proposed.length * SHARED;
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= TELLING));
}
