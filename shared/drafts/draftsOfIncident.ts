import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { Drafts } from '#shared/drafts/drafts.ts';
import { DISMISS_FORM, formField, isOfForm, MOVE_FORM, SPLIT_FORM } from '#shared/drafts/formKey.ts';

type Items = readonly { readonly id: string }[];

/** The things of a place whose fields can have drafts. */
const THINGS: Readonly<Partial<Record<DeskPlace, (incident: Incident) => Items>>> = {
  timeline: ({ timeline }) => timeline,
  impact: ({ impact }) => impact,
  actions: ({ actions }) => actions,
  meeting: ({ meeting }) => meeting.plan,
};

/**
 * The drafts whose fields an incident still has: an event that was deleted took its half-typed time with it, and a
 * finding that is gone the reason why it may stand. `openFindings` has the findings that can be dismissed, of every
 * audience, as the keys of such drafts name them; while they are not known (null), the reasons stay.
 */
export function draftsOfIncident(drafts: Drafts, incident: Incident, openFindings: Items | null): Drafts {
  const entries = Object.entries(drafts);
  const there = entries.filter(([key]) => isThere(key, incident, openFindings));
  return there.length === entries.length ? drafts : Object.fromEntries(there);
}

function isThere(key: string, incident: Incident, openFindings: Items | null): boolean {
  const spot = parseFieldKey(key);
  if (spot === null) return isFormThere(key, incident, openFindings);
  const things = THINGS[spot.place]?.(incident);
  // Without a thing: a field of the place as a whole, such as the line that adds to it.
  return spot.id === '' || things === undefined || things.some(({ id }) => id === spot.id);
}

function isFormThere(key: string, { timeline }: Incident, openFindings: Items | null): boolean {
  const kinds = [
    [MOVE_FORM, timeline],
    [SPLIT_FORM, timeline],
    [DISMISS_FORM, openFindings],
  ] as const;
  const ofThing = kinds.find(([form]) => isOfForm(key, form));
  if (ofThing === undefined) return true;
  const [form, things] = ofThing;
  return things?.some(({ id }) => isOfForm(key, formField(form, id))) ?? true;
}
