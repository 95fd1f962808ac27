import type { EntryHead } from '#shared/time/readEntryHead.ts';
import { NOTHING_WRITTEN } from '#shared/time/writtenTime.ts';

/**
 * Words that stand where a time can stand, and name none: `Later that day`, `shortly after`, `unknown`, `2 days later`. An
 * entry of such words is one all the same, without a time.
 */
const VAGUE =
  /^(?:[-–—?]{1,3}|\.{3}|…|tbd|tba|n\/a|na|unknown|unclear|not known|(?:time )?unknown|no time|ongoing|continuous(?:ly)?|throughout|intermittent(?:ly)?|meanwhile|in parallel|at the same time|simultaneously|then|next|finally|eventually|immediately|(?:shortly|soon|right|just|some ?time|a (?:while|bit|few (?:minutes|hours|days))|minutes|hours|days|weeks|moments) (?:after(?:wards?)?|before(?:hand)?|later|earlier|prior)(?: .{1,20})?|(?:about |around |approx\.? |~)?(?:\d{1,4}|one|two|three|four|five|six|ten|a few|several|some|a couple of) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?) (?:after(?:wards?)?|before|later|earlier|prior)(?: .{1,20})?|later(?: (?:that|the same|on|in the) ?.{0,20})?|earlier(?: (?:that|the same|in the) ?.{0,20})?|after(?:wards?)?|before(?:hand)?|prior|previously|(?:the )?(?:next|following|previous|same|that) (?:day|morning|afternoon|evening|night|week|month)|(?:early |late |mid[- ]?)?(?:morning|afternoon|evening|night|overnight)|overnight|(?:today|now|present)|end of (?:the )?(?:day|week)|später|danach|kurz (?:danach|darauf|davor)|unbekannt|vorher|laufend|anschließend|nächster (?:tag|morgen)|plus tard|ensuite|après|avant|inconnue?|le lendemain|en continu|más tarde|después|luego|antes|desconocid[oa]|al día siguiente|mais tarde|depois|em seguida|desconhecid[oa]|no dia seguinte|più tardi|dopo|in seguito|prima|sconosciut[oa]|later die dag|daarna|onbekend|później|potem|nieznan[ae]|senare|därefter|okänd|その後|直後|同日|翌日|不明|以降|이후|직후|다음날|불명|随后|之后|不明|第二天|次日)$/iu;

/** Whether words stand for a time that nobody wrote down. Plain text, without what sets them off. */
export function isVague(words: string): boolean {
  return VAGUE.test(words.trim().replace(/[:.,]$/, ''));
}

/** `Later that day: the font is pinned` as an entry without a time; null for other words. Plain text. */
export function vagueHead(text: string): EntryHead | null {
  const [, words = '', rest = ''] =
    /^[([]?([^:–—()[\]]{3,50}?)[)\]]?\s*(?::\s|\s[–—-]{1,2}\s)\s*(\S.*)$/s.exec(text.trim()) ?? [];
  if (rest === '' || !isVague(words)) return null;
  const time = { ...NOTHING_WRITTEN, clock: { kind: 'unknown' }, words } as const;
  return { time, rest, isMarked: true, shape: 'vague' };
}
