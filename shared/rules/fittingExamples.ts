import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import {
  type MilestoneMetricId,
  metricText,
  milestoneMetrics,
} from '#shared/domain/timeline/milestoneMetrics.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';
import { capitalised } from '#shared/text/phrases.ts';

/**
 * A first entry for an empty list, from what the incident says elsewhere; null where nothing fits, so that an invented
 * example stands there. It is a proposal that a person takes or not, and states no more than the incident does.
 */
export function fittingExample(incident: Incident, list: ItemListName): string | null {
  switch (list) {
    case 'contributingFactors':
      return factorExample(incident);
    case 'wentWell':
      return quick(incident, 'ttd', (time) => `It was noticed ${time} after the impact started.`);
    case 'wentPoorly':
      return slow(incident, 'ttd', (time) => `It took ${time} until anybody noticed.`);
    case 'gotLucky':
      return null;
    case 'lessons':
      return lessonExample(incident);
  }
}

/** What made it worse or longer: an answer to why it was not noticed sooner, or why recovery took so long. */
function factorExample({ causes }: Incident): string | null {
  const answer = causes.find(({ kind, answer: words }) => kind !== 'occurrence' && words.trim() !== '');
  return answer === undefined ? null : sentence(answer.answer);
}

/** What was missing here may be missing elsewhere. */
function lessonExample({ causes }: Incident): string | null {
  const missing = causes.find(
    ({ id, stop, answer }) => stop?.reason === 'safeguard' && answer.trim() !== '' && isLeaf(causes, id),
  );
  return missing === undefined ? null : `Where else is it so: ${quotedWords(missing.answer)}?`;
}

/** Minutes up to which a response is worth keeping, and from which it is worth shortening. */
const QUICK = 5;
const SLOW = 15;

type InWords = (time: string) => string;

function quick(incident: Incident, id: MilestoneMetricId, words: InWords): string | null {
  const metric = milestoneMetrics(incident).find((each) => each.id === id);
  return metric?.minutes == null || metric.minutes > QUICK ? null : words(metricText(metric));
}

function slow(incident: Incident, id: MilestoneMetricId, words: InWords): string | null {
  const metric = milestoneMetrics(incident).find((each) => each.id === id);
  return metric?.minutes == null || metric.minutes < SLOW ? null : words(metricText(metric));
}

function sentence(text: string): string {
  const words = capitalised(text.trim());
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
