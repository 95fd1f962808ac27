import { incidentStart } from '#shared/import/placing/sinceStart.ts';
import { isDateLine } from '#shared/import/reading/dateLine.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { zoneAlone, zoneOfHeading } from '#shared/import/reading/zones/readZoneStatement.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';

const LABELLED = /^\W{0,3}([^:：]{2,40})[:：]\s*(\S.*)$/u;
/** `(Thursday)`, and the zone that `2026-03-12 (UTC)` names. */
const REMARK = /^[\s,]*\(?(?:\p{L}{3,10}day|[A-Z]{3,4}|UTC[+-]?\d{0,2})\)?[\s.]*$/u;

/**
 * Whether a line that gives its day to a whole document says something besides, which nothing else tells: a clock, or words. Such
 * a line is left out, and said to be. `isOfStart`: what counts from the start of the incident takes its clock, too.
 */
export function saysMoreThanDay(
  { kind, content, number }: ScannedLine,
  toPlain: (text: string) => string,
  isOfStart: boolean,
): boolean {
  if (kind !== 'text' && kind !== 'item') return false;
  const plain = toPlain(content).trim();
  const [, label = '', value = ''] = LABELLED.exec(plain) ?? [];
  const isZone = /^(?:time ?zone|tz)$/i.test(label.trim());
  if (label === '' && !isDateLine(plain)) return hasRemark(readEntryHead(plain, 'heading'));
  if (!isDateLine(plain) && !isZone && !/^(?:incident|outage|impact|event) (?:start|began)/i.test(plain))
    return false;
  if (isOfStart && incidentStart(plain, number) !== null) return false;
  if (isZone) return zoneAlone(value) === null;
  if (value === '') return false;
  const head = readEntryHead(value, 'cell');
  return head === null || head.time.clock !== null || !(head.rest === '' || REMARK.test(head.rest));
}

/** `10 March 2026 (the second deploy)` */
function hasRemark(head: EntryHead | null): boolean {
  if (head === null || head.time.date === null || head.time.clock !== null) return false;
  return /\p{L}{2}/u.test(head.rest) && !REMARK.test(head.rest) && zoneOfHeading(head.rest) === null;
}
