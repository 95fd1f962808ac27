import type { PhrasingContent, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { incidentDuration, milestoneEvent } from '#shared/domain/timeline/milestoneMetrics.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { lineBreak, strong, table, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { reviewWords } from '#shared/export/report/reviewFact.ts';
import { safeLink } from '#shared/export/report/safeLink.ts';
import { statusPageLink } from '#shared/export/report/statusPageLine.ts';
import { eventInWords } from '#shared/export/words/eventInWords.ts';
import { incidentWhen } from '#shared/export/words/incidentWhen.ts';
import { spokenName } from '#shared/meeting/mailAddress.ts';
import { respondersOf } from '#shared/names/respondersOf.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { longDate, minutesInWords } from '#shared/time/formatTime.ts';
import { linkContext } from '#shared/words/links/linkContext.ts';
import { linksIn } from '#shared/words/links/linkName.ts';
import { KEY_FACT_WORDS } from '#shared/words/vocabulary.ts';

type FactName = Exclude<keyof typeof KEY_FACT_WORDS, 'head'>;
/** The lines of a fact; none where it is not known and nobody looks for it. */
type Fact = readonly (readonly PhrasingContent[])[];

/**
 * The facts that a reader looks for first, each with its name: when, how long, what set it off, how it was noticed, how
 * it was mitigated and ended, who took part, where to read on, when it was reviewed and exported. When and how long say
 * that they are unknown; other facts that nobody stated are left out.
 */
export function keyFacts(incident: Incident, { exportedAt }: ReportOptions): RootContent {
  const { milestones, timeZone } = incident;
  const facts: Readonly<Record<FactName, Fact>> = {
    when: known(incidentWhen(incident)),
    duration: known(durationWords(incident)),
    trigger: firstOfKind(incident, 'trigger'),
    detection: milestoneFact(incident, 'detected'),
    mitigation: milestones.mitigated === milestones.resolved ? [] : milestoneFact(incident, 'mitigated'),
    resolution: milestoneFact(incident, 'resolved'),
    responders: responderFact(incident),
    facilitator: said(spokenName(oneLine(incident.meeting.facilitator ?? ''))),
    review: said(reviewWords(incident)),
    links: [...statusPageLink(incident), ...sourceLinks(incident)],
    exported: exportedAt === undefined ? [] : said(longDate(exportedAt, timeZone)),
  };
  const rows = FACT_NAMES.filter((name) => facts[name].length > 0).map((name) => [
    [text(KEY_FACT_WORDS[name])],
    inLines(facts[name]),
  ]);
  return table([[[text(KEY_FACT_WORDS.head)], []], ...rows], 'key-facts');
}

const FACT_NAMES = Object.keys(KEY_FACT_WORDS).filter((name): name is FactName => name !== 'head');

function said(words: string): Fact {
  return words === '' ? [] : [[text(words)]];
}

function known(words: string | null): Fact {
  return [[words === null ? strong('Not known yet', 'missing') : text(words)]];
}

function durationWords(incident: Incident): string | null {
  const minutes = incidentDuration(incident);
  return minutes === null ? null : minutesInWords(minutes);
}

/** The first event of a kind; one without a time comes last. */
function firstOfKind(incident: Incident, kind: TimelineEvent['kind']): Fact {
  const event = timelineInOrder(incident.timeline).find((each) => each.kind === kind);
  return event === undefined ? [] : eventFact(incident, event);
}

/** The title beside its time, whichever side its script is read from. */
function eventFact(incident: Incident, event: TimelineEvent): Fact {
  const title = oneLine(event.title);
  const words = eventInWords(incident, event);
  const before = words.slice(0, words.length - title.length);
  return words === '' ? [] : [[...(before === '' ? [] : [text(before)]), text(title, 'own')]];
}

function milestoneFact(incident: Incident, name: MilestoneName): Fact {
  const event = milestoneEvent(incident, name);
  return event === null ? [] : eventFact(incident, event);
}

function responderFact({ timeline, meeting }: Incident): Fact {
  const people = respondersOf(timelineInOrder(timeline), meeting.attendees);
  const words = people.flatMap(({ name, role }, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    text(role === '' ? name : `${name} (${role})`, 'own'),
  ]);
  return words.length === 0 ? [] : [words];
}

/** As many sources as fit into a block that is read at a glance; each stands beside its event, too. */
const MOST_LINKS = 4;

/** The dashboards, channels and tickets that events name by their address: of those that read the same, the first. */
function sourceLinks(incident: Incident): Fact {
  const sources = timelineInOrder(incident.timeline).map(({ source }) => source);
  const links = linksIn(sources, linkContext(incident));
  const byWords = new Map(
    links.toReversed().map(({ url, name, host }) => [name === null ? url : `${name} ${host}`, url]),
  );
  return [...byWords.values()]
    .toReversed()
    .slice(0, MOST_LINKS)
    .map((url) => [safeLink(url, url)]);
}

function inLines(fact: Fact): PhrasingContent[] {
  return fact.flatMap((line, index) => (index === 0 ? [...line] : [lineBreak(), ...line]));
}
