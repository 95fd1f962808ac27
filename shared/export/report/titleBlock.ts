import type { PhrasingContent, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import { knownStart } from '#shared/domain/timeline/incidentSpan.ts';
import { metricText, milestoneMetrics } from '#shared/domain/timeline/milestoneMetrics.ts';
import { incidentDates } from '#shared/export/report/incidentDates.ts';
import { keyFacts } from '#shared/export/report/keyFacts.ts';
import { heading, paragraph, strong, table, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { incidentWhen } from '#shared/export/words/incidentWhen.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate } from '#shared/time/formatTime.ts';
import {
  COUNTED_FROM,
  CRITERION_REASONS,
  INCIDENT_STATUS_WORDS,
  INTERNAL_MARK,
} from '#shared/words/vocabulary.ts';

/** The title, or words that say that there is none. */
export function reportTitle(incident: Incident): string {
  return incident.title.trim() === '' ? 'Untitled incident' : incident.title;
}

/**
 * Title; severity and status in a line, with day and zone where the facts do not say when it was; that it is for the company alone; the facts at a glance; why it was
 * written; and the four response times.
 */
export function titleBlock(incident: Incident, options: ReportOptions): readonly RootContent[] {
  return [
    heading(1, reportTitle(incident)),
    paragraph(
      [
        strong(incident.severity, 'severity'),
        text(` · ${INCIDENT_STATUS_WORDS[incident.status]}`),
        ...(incidentWhen(incident) === null ? whenAtAll(incident) : []),
      ],
      'facts',
    ),
    paragraph([text(INTERNAL_MARK)], 'inside-only'),
    ...whyWritten(incident),
    keyFacts(incident, options),
    ...responseTimes(incident),
  ];
}

/** For a document whose facts cannot say from when to when it was: its day as far as that is known, and its zone. */
function whenAtAll(incident: Incident): readonly PhrasingContent[] {
  const day = knownStart(incident) === null ? [] : [text(` · ${incidentDates(incident)}`)];
  return [...day, text(` · Times in ${incident.timeZone}`)];
}

/** Nothing while none is known. What each counts from stands once below them, because three count from the same. */
function responseTimes(incident: Incident): readonly RootContent[] {
  const metrics = milestoneMetrics(incident);
  if (metrics.every(({ minutes }) => minutes === null)) return [];
  const cells = table(
    [
      metrics.map((metric) => [text(metric.label)]),
      metrics.map((metric) => [text(metricText(metric), metric.minutes === null ? 'unknown' : undefined)]),
    ],
    'metrics',
  );
  return [cells, paragraph([text(COUNTED_FROM)], 'note')];
}

/** The decision whether a postmortem is needed; for the company only. */
function whyWritten({ trigger, timeZone }: Incident): readonly RootContent[] {
  const { note, decidedAt } = trigger;
  const reasons = triggerReasons(trigger);
  const sentences = [
    ...(reasons.length === 0 ? [] : [`Written because of ${inSeries(reasons)}.`]),
    ...(note === undefined || note.trim() === '' ? [] : [note]),
    ...(decidedAt === undefined ? [] : [`Decided on ${longDate(decidedAt, timeZone)}.`]),
  ];
  return sentences.length === 0 ? [] : [paragraph([text(sentences.join(' '))], 'why')];
}

function triggerReasons({ criteria, metThreshold, repeats = [] }: Trigger): readonly string[] {
  const earlier = counted(repeats.length, 'earlier incident');
  return [
    ...criteria.map((criterion) =>
      criterion === 'repeated' && repeats.length > 0
        ? `${CRITERION_REASONS.repeated} (${earlier})`
        : CRITERION_REASONS[criterion],
    ),
    ...(metThreshold === undefined ? [] : [`an impact on ${metThreshold}`]),
  ];
}

/** `a`, `a and b`, `a, b and c`. */
function inSeries(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
