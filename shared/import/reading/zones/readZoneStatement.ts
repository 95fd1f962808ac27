import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { zoneBehindTime } from '#shared/import/reading/zones/zoneBehindTime.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import { findWrittenZones, readWrittenZone, type ZoneInText } from '#shared/time/readWrittenZone.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';
import { eitherZone } from '#shared/time/zoneMeanings.ts';

/** How far a sentence about a zone speaks. */
export type ZoneReach =
  /** Of all times of the text. */
  | 'all'
  /** Of times, without saying of which. */
  | 'times'
  /** Only of what stands below it. */
  | 'below';

/** A zone that a text says its times are in. */
export interface ZoneStatement {
  readonly zone: WrittenZone;
  readonly reach: ZoneReach;
}

/** The things that have a zone, in the languages of documents that were seen. */
const TIMES =
  'times?|timeline(?=\\s(?:is\\s)?in\\s)|timestamps?|time ?zones?|tz|clocks?|hours|events|entries|dates|(?:uhr)?zeiten|zeitangaben|zeitzone|zeitstempel|uhrzeit|ereignisse|heures?|horaires?|fuseau|horodatages?|horas?|horarios?|zona|eventos|orari|orario|ore|fuso|tijden|tijdzone|horários|godziny|czasy|время|времена|часы|години|tider|tiderna|tidspunkter|klokkeslett|saatler|časy|ajat|kellonajat|waktu|giờ|时间|時刻|時間|タイムゾーン|시각|시간|시간대';
/** What may stand between the two without saying anything else. */
const LINKS =
  'are|is|was|were|be|in|the|all|both|given|listed|shown|stated|noted|recorded|reported|written|displayed|expressed|specified|used|below|above|here|following|this|that|these|document|report|page|post|timeline|section|local|locales?|locali|lokale|of|for|to|as|by|on|and|or|use|uses|using|zone|times?|timestamps?|dates?|unless|otherwise|approximate|approximately|24h|24-hour|happened|sind|ist|alle|der|die|den|im|stehen|angegeben|nach|jeweils|zeitzone|sont|est|en|le|la|les|au|toutes|tous|horaires?|exprimées|indiquées|données|heure|están|está|son|las|los|todas|todos|horaria|expresadas|indicadas|hora|sono|tutti|gli|orari|zijn|alle|alla|wszystkie|są|w|podane|podano|в|по|все|всё|указаны|указано|усі|вказано|är|er|anges|tüm|všechny|jsou|v|kaikki|ovat|semua|dalam|adalah|em|todos|são|は|の|すべて|全て|は全て|はすべて|은|는|모두';
const BEFORE_ZONE = new RegExp(
  `(?:^|[^\\p{L}])(?:${TIMES})(?:[\\s,:=(*–—-]|(?:${LINKS})(?![\\p{L}]))*$`,
  'iu',
);
const AFTER_ZONE = new RegExp(
  `^\\s+(?:(?:${LINKS}|throughout|everywhere)\\s+)*(?:times?|timestamps?|time ?zone|throughout|everywhere|zeiten|zeit)(?![\\p{L}])`,
  'iu',
);
/** What follows a zone that is named as such, rather than a word beside another (`MT cluster`). */
const ZONE_END =
  /^(?:\s*$|\s?[.,;:()[\]/+=*、。，）で-]|\s+[–—=(+-]|\s+(?:time|timezone|zone|unless|and|on|if|when|which|throughout|everywhere|with|for|except|angegeben|sofern|wenn|sauf|salvo)(?![\p{L}])|です|입니다|기준|\s+기준)/iu;
/** The `Sydney (` of `times in Sydney (AEDT)`, `Local time: Bogotá, UTC-5`. */
const PLACE_BEFORE = /(?<=[\s:：])\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){0,2}\s?[(（,]\s?$/u;
const OF_ALL =
  /(?:^|[^\p{L}])(?:all|every|each|any|throughout|everywhere|unless|always|alle|sämtliche|sofern|durchgehend|toutes|tous|sauf|todas|todos|salvo|tutti|tutte|todos|wszystkie|все|всё|усі|alla|tüm|všechny|kaikki|semua)(?![\p{L}])|すべて|全て|모두|모든|^\W*(?:time ?zone|tz|zeitzone|fuseau horaire|zona horaria|タイムゾーン|시간대)\s*(?:[:=：]|\bis\b)/iu;
const OF_BELOW =
  /(?:^|[^\p{L}])(?:below|from here|from now|from this|from then|following|after this|onwards?|ab hier|im folgenden|folgende[nr]?|ci-dessous|suivantes?|a continuación|siguientes?)(?![\p{L}])/iu;
const HAS_CLOCK = /\d:\d\d|\d\s?[ap]m\b/i;
const LONGEST = 400;
const SENTENCES = /(?<=[.!?;。])\s+|\n|(?<=。)|\s[·•|]\s/;

/** Reads a sentence such as `All times are in CET (UTC+1).`; null where a zone is only mentioned. Plain text. */
export function readZoneStatement(text: string): ZoneStatement | null {
  if (text.length > LONGEST) return null;
  for (const sentence of text.split(SENTENCES)) {
    const zone = HAS_CLOCK.test(sentence.replace(/(?:UTC|GMT)?\s?[+−-]\d{1,2}:\d{2}/gi, ''))
      ? null
      : zoneSaid(sentence);
    if (zone !== null) return { zone, reach: reachOf(sentence) };
  }
  return null;
}

const OF_STATEMENT = new RegExp(`^(?:${TIMES}|${LINKS}|throughout|everywhere|all)$`, 'iu');

/** Whether a text that states a zone says something besides: another sentence, or several words behind the zone. Plain text. */
export function saysMoreThanZone(text: string): boolean {
  return text.split(SENTENCES).some((sentence) => {
    const isStatement = readZoneStatement(sentence) !== null;
    const zoneEnd = isStatement ? (findWrittenZones(sentence).at(-1)?.to ?? 0) : 0;
    const words = sentence.slice(zoneEnd).match(/\p{L}{2,}/gu) ?? [];
    return words.filter((word) => !OF_STATEMENT.test(word)).length > 1;
  });
}

function zoneSaid(sentence: string): WrittenZone | null {
  const saidText = findWrittenZones(sentence).find(({ from, to }) => {
    const after = sentence.slice(to);
    if (AFTER_ZONE.test(after))
      return /^(?:\W*|.*\b(?:in|all|use|uses|using|alle)\s+)$/i.test(sentence.slice(0, from));
    const before = sentence.slice(0, from);
    return (
      ZONE_END.test(after) && (BEFORE_ZONE.test(before) || BEFORE_ZONE.test(before.replace(PLACE_BEFORE, '')))
    );
  });
  return saidText === undefined
    ? null
    : (otherZone(sentence.slice(saidText.to), saidText.zone) ?? saidText.zone);
}

/** `UTC-3 / PST` are two clocks, of which nobody says which one a time was read from. */
function otherZone(after: string, first: WrittenZone): WrittenZone | null {
  const between = /^\s?(?:\/|or|oder|ou)\s?/.exec(after)?.[0] ?? '';
  const second = between === '' ? null : readWrittenZone(after.slice(between.length));
  return second === null ? null : eitherZone(first, second.value);
}

function reachOf(sentence: string): ZoneReach {
  if (OF_BELOW.test(sentence)) return 'below';
  return OF_ALL.test(sentence) ? 'all' : 'times';
}

/** Whether a text is a zone and nothing else: `(CEST)`, `UTC`, `CET (UTC+1)`. */
export function zoneAlone(text: string): WrittenZone | null {
  const bare = text.trim().replace(/^[([]\s*|(?<![.:)\]\s])[.:)\]\s]+$/g, '');
  const zone = readWrittenZone(bare);
  if (zone === null) return null;
  return /^(?:\s?[(/=[]\s?[^()]{1,30}[)\]]?|\s?\/\s?\S{1,20})?$/.test(bare.slice(zone.length))
    ? zone.value
    : null;
}

/**
 * The zone that a heading, or what follows the day in its line, names for what stands below: in brackets,
 * at its end behind a comma, a dash, a day or the word for a timeline, right behind a clock, or as a sentence.
 */
export function zoneOfHeading(text: string): WrittenZone | null {
  return (
    readZoneStatement(text)?.zone ??
    zoneAlone(text) ??
    zoneInBrackets(text) ??
    zoneAtEdge(text) ??
    zoneBehindTime(text)
  );
}

/** The zone that stands in brackets, alone or between commas; null where none does. */
export function zoneInBrackets(text: string): WrittenZone | null {
  for (const [, inner = ''] of text.slice(0, LONGEST).matchAll(/[([（]([^()[\]（）]{1,80})[)\]）]/g)) {
    for (const part of [inner, ...inner.split(/[,;、，]|\s\/\s/)]) {
      const zone =
        zoneAlone(part.replace(/^\s*(?:in|en|im)\s+/i, '')) ??
        (/=/.test(part) ? zoneAlone(part.split('=')[0] ?? '') : null);
      if (zone !== null) return zone;
    }
  }
  return null;
}

function zoneAtEdge(text: string): WrittenZone | null {
  const isAtEdge = ({ from, to }: ZoneInText) => {
    const [before, after] = [text.slice(0, from), text.slice(to)];
    if (/^[\s.:]*$/.test(after))
      return /[,–—:|]\s*$|\s-\s*$/.test(before) || isOfTimes(before.replace(/\b(?:in|en)\s*$/i, ''));
    return /^[\s\d.#]*$/.test(before) && isOfTimes(after);
  };
  return findWrittenZones(text).find(isAtEdge)?.zone ?? null;
}

/** A day, or the name of a timeline. */
function isOfTimes(text: string): boolean {
  const bare = text.trim().replace(/(?<![\s,:–—-])[\s,:–—-]+$/, '');
  return timelineHeading(bare) !== null || readWrittenDate(bare)?.length === bare.length;
}
