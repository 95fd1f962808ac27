import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTION_TARGETS } from '#shared/publication/actions/actionForms.ts';
import { actionsFile, actionsFileName } from '#shared/publication/actions/actionsFile.ts';
import { trackedActions } from '#shared/publication/actions/trackedActions.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { withCanaries } from '#test/support/incidents/withCanaries.ts';

const now = at('2026-03-11T09:00:00+00:00');

it('takes what is still to do, and says how many stay and why', () => {
  const actions = [
    buildAction('open'),
    buildAction('begun', { status: 'in-progress' }),
    buildAction('secret', { visibility: 'private' }),
    buildAction('finished', { status: 'done' }),
    buildAction('dropped', { status: 'not-doing' }),
    buildAction('known', { ticketUrl: 'https://tracker.test/OPS-1' }),
    buildAction('blank', { title: ' \n' }),
  ];
  const tracked = trackedActions(buildIncident({ actions }));
  expect(tracked.actions.map(({ id }) => id)).toEqual(['open', 'begun']);
  expect(tracked.leftOut).toEqual({ isPrivate: 1, isClosed: 2, hasTicket: 1, isUntitled: 1 });
});

it('names files like the exports beside them', () => {
  const names = ACTION_TARGETS.map((target) => actionsFileName(sampleIncident(), target));
  const start = '2026-03-10-checkout-down-database-connection-pool-exhausted';
  expect(names).toEqual([
    `${start}-actions-jira.csv`,
    `${start}-actions-github.sh`,
    `${start}-actions-linear.csv`,
    `${start}-due-dates.ics`,
  ]);
});

it('lets nothing private out, whatever the target', () => {
  fc.assert(
    fc.property(arbitraryIncident(), fc.constantFrom(...ACTION_TARGETS), (incident, target) => {
      const marked = withCanaries(incident);
      expect(actionsFile(marked, target, now).replaceAll('\r\n ', '')).not.toContain('CANARYprivate');
    }),
  );
});

it('lets an internal action out, so that the search above looks at something', () => {
  const marked = withCanaries(buildIncident({ actions: [buildAction('a')] }));
  for (const target of ACTION_TARGETS) expect(actionsFile(marked, target, now)).toContain('CANARYinternal');
});
