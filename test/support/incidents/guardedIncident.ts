import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

/** The private strings of {@link guardedIncident}, one of each kind. */
export const GUARDED = {
  name: 'Zoë Krüger',
  email: 'zoe.krueger@acme.example',
  host: 'db-primary-03.fra.acme.internal',
  address: '10.20.30.41',
  link: 'wiki.acme.example/runbooks/pool-limits',
  ticket: 'OPS-4711',
  identifier: 'order_events_v2',
  note: 'The vendor had warned us twice about this exact limit in February.',
  inside: 'Nothing in the deployment pipeline measures how many connections a release candidate opens.',
} as const;

/** The sample with something private of every kind, and nothing of it in its public texts. */
export function guardedIncident(publicSummary = 'Checkout was not available for 23 minutes.'): Incident {
  const sample = sampleIncident();
  const [first, ...others] = sample.timeline;
  const [action, ...actions] = sample.actions;
  if (first === undefined || action === undefined) throw new Error('The sample has events and actions');
  const detail = `Seen on ${GUARDED.host} (${GUARDED.address}) in ${GUARDED.identifier}.`;
  return {
    ...sample,
    timeline: [{ ...first, detail, source: `https://${GUARDED.link}` }, ...others],
    actions: [{ ...action, ticketUrl: `https://jira.acme.example/browse/${GUARDED.ticket}` }, ...actions],
    contributingFactors: [{ id: id('factor'), text: GUARDED.inside, visibility: 'internal' }],
    meeting: {
      ...sample.meeting,
      privateNotes: `${GUARDED.note} Ask ${GUARDED.email}.`,
      attendees: [{ id: id('zoe'), name: GUARDED.name, role: 'Database', present: true }],
    },
    publication: { ...sample.publication, publicSummary },
  };
}

function id<T extends AnyId>(text: string): T {
  return toId<T>(text);
}
