import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Drafts } from '#shared/drafts/drafts.ts';

type Items = readonly { readonly id: string }[];

/** What the fields belong to whose keys name one of several things, by the beginning of the key. */
const THINGS: Readonly<Record<string, (incident: Incident) => Items>> = {
  timeline: ({ timeline }) => timeline,
  split: ({ timeline }) => timeline,
  move: ({ timeline }) => timeline,
  impact: ({ impact }) => impact,
  actions: ({ actions }) => actions,
  meeting: ({ meeting }) => meeting.plan,
};

/**
 * The drafts whose fields an incident still has: an event that was deleted took its half-typed time with it, and a
 * finding that is gone the reason why it may stand. `openFindings` has the findings that can be dismissed, of every
 * audience, as the keys of such drafts name them.
 */
export function draftsOfIncident(drafts: Drafts, incident: Incident, openFindings: Items): Drafts {
  const entries = Object.entries(drafts);
  const there = entries.filter(([key]) => isThere(key, incident, openFindings));
  return there.length === entries.length ? drafts : Object.fromEntries(there);
}

function isThere(key: string, incident: Incident, openFindings: Items): boolean {
  const [place = ''] = key.split(':', 1);
  const things = place === 'dismiss' ? openFindings : (THINGS[place]?.(incident) ?? null);
  // Without a thing: a field of the place as a whole, such as the line that adds to it.
  if (things === null || key.startsWith(`${place}::`)) return true;
  return things.some(({ id }) => `${key}:`.startsWith(`${place}:${id}:`));
}
