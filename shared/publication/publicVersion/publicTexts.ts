import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { PUBLIC_TEXTS, type PublicText } from '#shared/domain/incident/publication.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { isWritten } from '#shared/publication/publicVersion/writtenParts.ts';

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

/** Of a text, in characters: whoever goes on reading so long is no customer. */
const MOST_READ = 20_000;

/** What was written for the public as customers read it, without names; only the parts that somebody wrote. */
export function writtenAsItLeaves(
  incident: Incident,
): readonly { readonly part: PublicText; readonly text: string }[] {
  const aliases = publicAliases(incident);
  return PUBLIC_TEXTS.flatMap((part) => {
    const text = incident.publication[part];
    return isWritten(text) ? [{ part, text: withAliases((text ?? '').slice(0, MOST_READ), aliases) }] : [];
  });
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
