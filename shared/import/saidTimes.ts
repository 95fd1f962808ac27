import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { documentFacts } from '#shared/import/documentFacts.ts';
import type { DraftEvent, ImportDraft } from '#shared/import/draft/importDraft.ts';
import { parseTimelineText, plainReader } from '#shared/import/parseTimelineText.ts';
import type { ImportContext, ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { factIn } from '#shared/import/reading/factLine.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { resolveDate } from '#shared/time/resolveDate.ts';
import { compareTimestamps, epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** A moment that a text says, and whether it says in which zone. */
export interface SaidTime {
  readonly at: Timestamp;
  readonly hasZone: boolean;
}

/** From when to when customers felt it, as a text says; null: it does not say that one. */
export interface ImpactTimes {
  readonly startedAt: SaidTime | null;
  readonly resolvedAt: SaidTime | null;
}

/** The times of the impact that a document says of itself: in its facts, in a sentence of its summary, or at its events. */
export function saidTimes(draft: ImportDraft, context: ImportContext): ImpactTimes {
  const lines = scanLines(draft.source.slice(0, LOOKED_AT).join('\n'));
  const toPlain = plainReader(lines);
  const day = documentFacts(lines, toPlain, context.day).day ?? context.day;
  const zone = draft.timeZone === null ? {} : { timeZone: draft.timeZone, isZoneGuessed: false };
  const around: ImportContext = { ...context, ...zone, day, isDayChosen: true };
  const facts = lines.map((line) => factIn(line, toPlain).trim());
  const fact = (label: RegExp) => firstOf(facts, (text) => factTime(label.exec(text)?.[1], around));
  const sentences = [draft.summary?.value ?? '', ...draft.impact.map(({ value }) => value.value)].flatMap(
    (text) => toPlain(text.slice(0, LONGEST)).split(SENTENCE),
  );
  const span = firstOf(sentences, (sentence) => spanIn(sentence, around));
  const started = fact(STARTED) ?? span ?? markedIn(draft, 'impactStarted');
  const ended = fact(ENDED);
  const resolved = markedIn(draft, 'resolved');
  return inOrder({
    startedAt: said(started?.occurredAt, started),
    resolvedAt:
      said(ended?.occurredAt, ended) ?? said(span?.endedAt, span) ?? said(resolved?.occurredAt, resolved),
  });
}

/** Events at the very minutes at which a document says that the impact began and was over are these milestones. */
export function withSaidTimes(draft: ImportDraft, context: ImportContext): ImportDraft {
  const { startedAt, resolvedAt } = saidTimes(draft, context);
  const started = eventAt(draft, startedAt, 'impactStarted');
  const resolved = eventAt(draft, resolvedAt, 'resolved');
  if (started === null && resolved === null) return draft;
  const events = draft.events.map((event) => {
    const names = [
      ...(event === started ? (['impactStarted'] as const) : []),
      ...(event === resolved ? (['resolved'] as const) : []),
    ];
    return names.length === 0 ? event : { ...event, milestones: [...(event.milestones ?? []), ...names] };
  });
  return { ...draft, events };
}

/** The first event in the minute of a time; null where another one has the milestone. */
function eventAt(draft: ImportDraft, time: SaidTime | null, name: MilestoneName): DraftEvent | null {
  if (time === null || markedIn(draft, name) !== null) return null;
  const minute = minuteOf(time.at);
  return (
    draft.events.find(({ occurredAt }) => occurredAt !== null && minuteOf(occurredAt) === minute) ?? null
  );
}

function minuteOf(time: Timestamp): number {
  return Math.floor(epochMs(time) / MINUTE_MS);
}

function said(at: Timestamp | null | undefined, event: ParsedEvent | null): SaidTime | null {
  if (at == null || event === null) return null;
  return { at, hasZone: event.flags.every(({ code }) => code !== 'zone-assumed') };
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}

/** Lines. What a document says of itself stands near its beginning. */
const LOOKED_AT = 200;
/** Characters of a text, and of a sentence in it that tells from when to when. */
const LONGEST = 2000;
const SENTENCE = /(?<=[^\d\s][.!?])\s+|\n/;
const STARTED =
  /^(?:incident |outage |impact )?(?:start(?:ed|s)?|began|begin|beginning)(?: time| at)?\s?[:：]\s*(\S.{3,80})$/i;
const ENDED =
  /^(?:incident |outage |impact )?(?:end(?:ed|s)?|resolved|restored)(?: time| at)?\s?[:：]\s*(\S.{3,80})$/i;

function markedIn({ events }: ImportDraft, name: MilestoneName): DraftEvent | null {
  return events.find(({ milestones }) => milestones?.includes(name) === true) ?? null;
}

function factTime(words: string | undefined, context: ImportContext): ParsedEvent | null {
  const head = words === undefined ? null : readEntryHead(words, 'item');
  if (head?.time.clock?.kind !== 'known' || head.time.date === null) return null;
  return placed(words ?? '', context);
}

/** Words of a sentence by which its span is a habit, a plan or hours of work, or that of another incident. */
const OTHERWISE = [
  /\b(?:(?:every|each) (?:\w+day|day|night|week|morning|evening|hour)|daily|nightly|weekly|usually|normally|typically|cron|sl[ao] window)\b|\b(?:jede[nr]? (?:tag|nacht|morgen|woche)|täglich|nächtlich|üblicherweise|(?:chaque|tous les|toutes les) (?:jours?|nuits?|semaines?)|(?:cada|todos los|todas las|todos os|todas as) (?:d[ií]as?|noches?|noites?|semanas?))(?!\p{L})/iu,
  /\b(?:business|working|office|support|opening|service|peak|quiet|trading|core) hours\b|\bstaffed\b|\b(?:maintenance|change|deploy(?:ment)?|release|backup|freeze) window\b|\b(?:geschäfts|öffnungs|büro|betriebs|arbeits)zeiten\b|\bwartungsfenster\b|\bheures d['’]ouverture\b|\bhorario de\b/i,
  /\b(?:will|shall|would|planned|scheduled|expected to|going to)\b|(?<!\p{L})(?:geplant|wird|werden|prévue?|sera|seront|previst[oa]|será|planificad[oa])(?!\p{L})/iu,
  /\b(?:(?:similar|previous|earlier|prior|former|last|related) (?:incident|outage|failure|event)|last (?:week|month|year|quarter|time)|(?:weeks?|months?|years?) (?:ago|earlier|before)|in the past)\b|\b(?:ähnlicher?|früherer?|voriger?|letzte[nrs]?) (?:vorfall|ausfall|woche|monat|jahr)|\b(?:incident|panne) précédente?\b|\bincidente anterior\b/i,
  /\b(?:was|were|is|are) (?:not|never) (?:down|affected|impacted|unavailable|out)\b|\b(?:ratio|score|odds)\b/i,
  // A habit is told in the present: `We deploy between 10:00 and 12:00`, `The job runs from …`.
  /\b(?:deploys?|runs?|opens?|happens?|takes? place|works?)\s+(?:\w+\s)?(?:between|from)\s+\d/i,
] as const;

/** `On 3 November between 09:05 and 10:40 UTC the search was stale`: the one span of clocks that a sentence tells. */
function spanIn(sentence: string, context: ImportContext): ParsedEvent | null {
  if (OTHERWISE.some((pattern) => pattern.test(sentence))) return null;
  for (const { index } of sentence.matchAll(/(?<![\w.:/#-])[\dA-Za-z]/g)) {
    const words = sentence.slice(index).replace(/[\s.!?;,)]+$/, '');
    const time = readEntryHead(words, 'item')?.time;
    if (time?.clock?.kind !== 'known' || time.end?.clock.kind !== 'known') continue;
    const date = time.date === null ? findWrittenDate(sentence) : null;
    const { day } = context;
    const onDay =
      date === null ? null : resolveDate(date, { near: day, today: day, year: null, order: null });
    const event = placed(words, onDay?.kind === 'day' ? { ...context, day: onDay.day } : context);
    if (event?.endedAt !== undefined) return event;
  }
  return null;
}

/** The moment that words begin with; null where they leave it open. */
function placed(words: string, context: ImportContext): ParsedEvent | null {
  const [event] = parseTimelineText(`- ${words}`, context).events;
  return event === undefined || event.occurredAt === null || event.choices.length > 0 ? null : event;
}

/** An end before the start is no end of it. */
function inOrder(times: ImpactTimes): ImpactTimes {
  const { startedAt, resolvedAt } = times;
  const isBackwards =
    startedAt !== null && resolvedAt !== null && compareTimestamps(resolvedAt.at, startedAt.at) < 0;
  return isBackwards ? { startedAt, resolvedAt: null } : times;
}
