import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type {
  FlagCode,
  ImportFlag,
  LineWarning,
  ParsedEvent,
} from '#shared/import/placing/parsedTimeline.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** Flags that many entries share for one reason; the warning stands once, at the first of them. */
const SHARED: readonly FlagCode[] = [
  'half-day-open',
  'ambiguous-date',
  'zone-assumed',
  'zone-out-of-season',
  'ambiguous-zone',
  'day-assumed',
  'day-open',
  'day-relative',
  'moment-relative',
  'start-taken',
  'start-unsaid',
  'time-elsewhere',
  'told-in-sentence',
  'year-assumed',
];

/** Of these, those that are one reason whatever the words are. */
const OF_ALL: readonly FlagCode[] = [
  'half-day-open',
  'zone-assumed',
  'day-assumed',
  'day-open',
  'day-relative',
  'moment-relative',
  'start-taken',
  'start-unsaid',
  'told-in-sentence',
];

/** The events' flags as sentences, in the order of lines. */
export function timelineWarnings(
  events: readonly ParsedEvent[],
  templates: readonly ScannedLine[],
): readonly LineWarning[] {
  const leftOver = templates.map(({ number, raw }) => ({
    line: number,
    message: capitalised(flagMessage('template-row', raw.replace(/\s+/g, ' ').trim().slice(0, 80))),
  }));
  return [...flagWarnings(events), ...leftOver].sort((a, b) => a.line - b.line);
}

/** The flags of events or actions as sentences, in their order. */
export function flagWarnings(
  flagged: readonly { readonly flags?: readonly ImportFlag[] }[],
): readonly LineWarning[] {
  const flags = flagged.flatMap((one) => one.flags ?? []);
  const counts = new Map<string, number>();
  for (const flag of flags) counts.set(keyOf(flag), (counts.get(keyOf(flag)) ?? 0) + 1);
  const warnings: LineWarning[] = [];
  for (const flag of flags) {
    const count = counts.get(keyOf(flag));
    if (count === undefined) continue;
    if (SHARED.includes(flag.code)) counts.delete(keyOf(flag));
    warnings.push({ line: flag.line, message: messageOf(flag, SHARED.includes(flag.code) ? count : 1) });
  }
  return warnings;
}

function keyOf({ code, words, message }: ImportFlag): string {
  if (OF_ALL.includes(code)) return code;
  return code === 'year-assumed' ? `${code} ${message.slice(-14)}` : `${code} ${words}`;
}

function messageOf({ message }: ImportFlag, count: number): string {
  return capitalised(count > 1 ? `${message} (so for ${count} entries)` : message);
}
