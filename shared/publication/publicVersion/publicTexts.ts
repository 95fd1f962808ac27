import type { Incident } from '#shared/domain/incident/incident.ts';
import { PUBLIC_TEXTS } from '#shared/domain/incident/publication.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';

/**
 * Every text that the public version is made of, or is drafted from: the title and the summary, what is marked
 * public, and what was written for the public. In the order of the document; names are still in them.
 */
export function textsForPublic(incident: Incident): readonly string[] {
  const { title, summary, publication } = incident;
  return written([
    title,
    summary,
    ...markedPublic(incident),
    ...PUBLIC_TEXTS.map((name) => publication[name]),
  ]);
}

/** The texts that leave as the incident stands now: the internal title only while there is none for the public. */
export function textsOfPublicVersion(incident: Incident): readonly string[] {
  const { title, publication } = incident;
  const { publicTitle = '' } = publication;
  const internalTitle = publicTitle.trim() === '' ? [title] : [];
  return written([
    ...internalTitle,
    ...markedPublic(incident),
    ...PUBLIC_TEXTS.map((name) => publication[name]),
  ]);
}

function markedPublic(incident: Incident): readonly string[] {
  const { impact, timeline, actions } = incident;
  const isPublic = ({ visibility }: { readonly visibility: string }) => visibility === 'public';
  return [
    ...impact.filter(isPublic).flatMap((row) => [row.metric, impactValue(incident, row)]),
    ...timeline.filter(isPublic).flatMap((event) => [event.title, event.detail ?? '']),
    ...actions.filter(isPublic).map((action) => action.title),
  ];
}

function written(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text = '') => (text.trim() === '' ? [] : [text]));
}
