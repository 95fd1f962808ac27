import type { Incident } from '#shared/domain/incident/incident.ts';

/** Fields that stay inside even on a thing that is public: who, where, and how it is tracked. */
const INSIDE = [
  'actor',
  'source',
  'owner',
  'doneWhen',
  'notDoingReason',
  'snoozeReason',
  'team',
  'ticketUrl',
];
const BY_VISIBILITY = ['title', 'detail', 'text', 'metric', 'value', 'caption', 'altText', 'unit'];
const INTERNAL = [
  'summary',
  'failure',
  'rootCause',
  'question',
  'answer',
  'note',
  'metThreshold',
  'name',
  'role',
  'facilitator',
];

/**
 * The incident with each text replaced by a mark of who may read it at most: `CANARYprivate`,
 * `CANARYinternal` or `CANARYpublic`. The incident's own title is public.
 */
export function withCanaries(incident: Incident): Incident {
  const marked = marks(incident, 'public') as Incident; // Only strings are replaced, by strings.
  return { ...marked, publication: { ...marked.publication, aliases: [] } };
}

function marks(value: unknown, scope: string, key = ''): unknown {
  if (typeof value === 'string') return marked(value, scope, key);
  if (Array.isArray(value)) return value.map((each) => marks(each, scope, key));
  if (typeof value !== 'object' || value === null) return value;
  const own = 'visibility' in value && typeof value.visibility === 'string' ? value.visibility : null;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      marks(each, own ?? scope, own === null ? key : ownKey(key)),
    ]),
  );
}

/** A name is a person's and stays inside, but for a thing with a visibility of its own: a graph's name goes with it. */
function ownKey(key: string): string {
  return key === 'name' ? 'title' : key;
}

function marked(value: string, scope: string, key: string): string {
  if (key === 'privateNotes') return 'CANARYprivate';
  if (INSIDE.includes(key)) return `CANARY${scope === 'private' ? 'private' : 'internal'}`;
  if (INTERNAL.includes(key) || key === 'tags') return 'CANARYinternal';
  return BY_VISIBILITY.includes(key) ? `CANARY${scope}` : value;
}
