import type { Incident } from '#shared/domain/incident/incident.ts';
import { type Audience, type ExportFormat, FORMATS } from '#shared/domain/incident/publication.ts';
import { documentStart } from '#shared/export/parts/documentStart.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { isoDate } from '#shared/time/formatTime.ts';

/** Bytes of UTF-8 that a name may take, below the 255 of common file systems and the 143 of encrypted ones. */
const MAX_BYTES = 120;

/**
 * A default file name that is safe on Windows, macOS and Linux: `2026-03-10-checkout-down.md`. Letters
 * and digits of every script stay; all else becomes a hyphen. The date in front keeps device names such
 * as `con` and names that begin with a dot from ever arising.
 */
export function exportFileName(incident: Incident, format: ExportFormat, audience: Audience): string {
  const visible = withoutPrivateParts(incident, audience);
  const suffix = `${audience === 'public' ? '-public' : ''}.${FORMATS[format].ending}`;
  const date = isoDate(documentStart(incident) ?? incident.createdAt, incident.timeZone);
  const room = MAX_BYTES - date.length - 1 - suffix.length;
  const slug = fileNameSlug(visible.title, room);
  return `${date}-${slug === '' ? 'incident' : slug}${suffix}`;
}

/** Lower-case words joined by hyphens, cut at a whole word where possible to fit so many bytes of UTF-8. */
function fileNameSlug(title: string, maxBytes: number): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (utf8Length(longer) > maxBytes) return slug === '' ? cutTo(word, maxBytes) : slug;
    slug = longer;
  }
  return slug;
}

function cutTo(word: string, maxBytes: number): string {
  let kept = '';
  for (const character of word) {
    if (utf8Length(kept + character) > maxBytes) break;
    kept += character;
  }
  return kept;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
