import { type FieldGroup, fieldGroups, type WrittenText, writtenTexts } from '#shared/domain/fieldTexts.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import type { ReadinessRule } from '#shared/readiness/readinessRule.ts';
import type { TimeSpan } from '#shared/time/nearestDay.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';
import { linkContext } from '#shared/words/links/linkContext.ts';
import { type LinkContext, rangeWords } from '#shared/words/links/linkName.ts';
import type { LinkRange } from '#shared/words/links/linkRange.ts';
import { type Permalink, permalinkAt } from '#shared/words/links/permalinks.ts';
import { webAddress } from '#shared/words/links/webAddress.ts';

/** The name of each of these findings. */
const RULE = 'link-range';

/** What the incident's time is worked out from. */
const TIMES = ['timeline', 'milestones', 'timeZone'] as const;

/**
 * Links to Grafana and Datadog that show another time than that of the incident, among the findings of the place whose
 * text has them: one that was copied a day later, and one whose window moves on until the data are gone.
 */
export const LINK_RULES: readonly ReadinessRule[] = SECTION_IDS.map((place) => {
  const groups = fieldGroups((field) => field.place === place && field.isSearched);
  return {
    id: `${RULE}-${place}`,
    place,
    guide: 'Section 3',
    says: 'which signals were seen; a reader who opens a graph should see what you saw.',
    severity: 'note',
    reads: [...new Set([...TIMES, ...groups.map(partOf)])],
    find: (incident) => rangeFindings(incident, groups),
  };
});

/** The part of the incident that a group of fields stands in. */
function partOf({ above: [list], fields: [field] }: FieldGroup): keyof Incident {
  return (list ?? field?.name) as keyof Incident; // Each path of the table begins with a key of the incident.
}

function rangeFindings(incident: Incident, groups: readonly FieldGroup[]): readonly Lack[] {
  const texts = writtenTexts(incident, groups).filter(({ text }) => text.includes('://'));
  if (texts.length === 0) return [];
  const span = incidentSpan(incident);
  const context = linkContext(incident);
  const askedLacks = texts.flatMap((writtenText) => rangeFinding(writtenText, span, context));
  // A graph that many events cite is asked about at the first.
  return [...new Map(askedLacks.toReversed().map((each) => [each.message, each])).values()].toReversed();
}

/** The first link of a text that shows another time: a place is asked about once. */
function rangeFinding(
  { spot, text }: WrittenText,
  span: TimeSpan | null,
  context: LinkContext,
): readonly Lack[] {
  for (const { url } of addressesIn(text)) {
    const address = webAddress(url);
    const permalink = address === null ? null : permalinkAt(address, context.timeZone);
    const question = permalink === null ? null : rangeQuestion(permalink, span, context);
    if (question !== null) return [lack('note', RULE, spot, question)];
  }
  return [];
}

function rangeQuestion(
  { tool, what, range }: Permalink,
  span: TimeSpan | null,
  context: LinkContext,
): string | null {
  if (range === undefined) return null;
  const link = `The link to ${tool}, ${what},`;
  if (range.kind === 'sliding') {
    return `${link} shows ${range.words}, counted from when it is opened. Would a fixed range show the incident?`;
  }
  if (span === null || overlaps(range, span)) return null;
  const whole: LinkRange = { kind: 'fixed', from: span.from, to: span.to };
  const shown = rangeWords(range, { ...context, date: null });
  return `${link} shows ${shown}; the incident took place ${rangeWords(whole, { ...context, date: null })}. Is that the range you mean?`;
}

/** Whether they have a moment in common; both count with their ends. */
function overlaps({ from, to }: Extract<LinkRange, { kind: 'fixed' }>, span: TimeSpan): boolean {
  if (epochMs(from) > epochMs(span.to)) return false;
  return to === null || epochMs(to) >= epochMs(span.from);
}
