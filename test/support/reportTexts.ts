import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The text and the elements between the tags of the `main` of an exported page, in their order. */
export function reportTexts(
  incident: Incident,
  audience: Audience,
  exportedAt: Timestamp,
): { readonly texts: string; readonly tags: readonly string[] } {
  const html = toHtml(incident, { audience, exportedAt, pageSize: 'A4', whysAs: 'text', fonts: [] });
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (main === null) throw new Error('An exported page has a main part');
  return {
    texts: main.textContent ?? '',
    tags: [...main.querySelectorAll('*')].map(({ localName }) => localName),
  };
}
