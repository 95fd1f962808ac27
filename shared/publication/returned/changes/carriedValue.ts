import { mergeWords } from '#shared/merge/mergeWords.ts';
import { epochMs, parseTimestamp, shifted } from '#shared/time/timestamp.ts';

/** A value as the incident has it, and as the document showed and shows it. */
interface Shown {
  readonly raw: string | undefined;
  readonly exported: string | undefined;
  readonly returned: string | undefined;
}

/** Whether two texts of a document say the same, whatever an editor did to spaces and marks. */
export function saysSame(one: string | undefined, other: string | undefined): boolean {
  return plain(one) === plain(other);
}

function plain(text = ''): string {
  return text
    .normalize('NFC')
    .replace(/[\\*_`]/g, '')
    .replace(/^[-+•]\s/gm, '')
    .replace(/[‘’]/g, '’')
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What the incident's own value becomes when the document's change is made in it. Where the document shows something
 * else than the incident has, an alias or a rounded clock, only what somebody changed goes over; null where that was
 * changed itself, since nobody knows what the incident should then say.
 */
export function carriedValue({
  raw,
  exported,
  returned,
}: Shown): { readonly value: string | undefined } | null {
  if (returned === undefined || returned.trim() === '') return { value: undefined };
  if (raw === undefined || raw.trim() === '' || exported === raw) return { value: returned };
  if (exported === undefined) return null;
  const times = [raw, exported, returned].map(parseTimestamp);
  const [at = null, shownTime = null, now = null] = times;
  if (at !== null && shownTime !== null && now !== null)
    return { value: shifted(at, epochMs(now) - epochMs(shownTime)) };
  const mergedWords = mergeWords({ base: exported, ours: raw, theirs: returned });
  return mergedWords.ours === mergedWords.theirs ? { value: mergedWords.ours } : null;
}
