import type { Incident } from '#shared/domain/incident/incident.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** RFC 5545 3.1: a line is at most this many octets long, without its end. */
const MOST_OCTETS = 75;

/** An iCalendar file (RFC 5545) of events, each given as the lines between its BEGIN and END. */
export function calendarFile(events: readonly (readonly string[])[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Incident review//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

/**
 * What names an event and says which version of it is newer. The UID is the incident's own with the part added
 * to it, so that the same thing written again is the same event.
 */
export function eventIdentity(incident: Incident, part: string, now: Timestamp): readonly string[] {
  const uid = part === '' ? uidPart(incident.id) : `${uidPart(incident.id)}-${uidPart(part)}`;
  return [
    `UID:${uid}@debrief.invalid`,
    `DTSTAMP:${icsUtc(now)}`,
    `LAST-MODIFIED:${icsUtc(incident.updatedAt)}`,
    `SEQUENCE:${sequence(incident)}`,
  ];
}

/** Whole seconds between the incident's making and its last change: it never runs back and fits the format. */
function sequence({ createdAt, updatedAt }: Incident): number {
  const seconds = Math.floor((epochMs(updatedAt) - epochMs(createdAt)) / 1000);
  return Math.max(0, Math.min(seconds, 2_147_483_647));
}

function uidPart(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]/g, '-');
}

/** Text as a value: backslash, semicolon, comma and line breaks escaped, control characters left out. */
export function icsText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}

/** Text as the value of a parameter, in quotes: RFC 5545 allows no quotes and no line breaks in it. */
export function icsParameter(text: string): string {
  const plain = text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll('"', "'")
    .replaceAll('^', '');
  return `"${plain.trim()}"`;
}

/** `20260311T150000Z`; fractions of seconds are dropped. */
export function icsUtc(timestamp: Timestamp): string {
  return `${new Date(epochMs(timestamp)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** The line with its end, folded where it is too long; never inside a character. */
export function contentLine(line: string): string {
  const parts: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(current);
      // The space that marks a continued line counts as well.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return `${[...parts, current].join('\r\n')}\r\n`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
