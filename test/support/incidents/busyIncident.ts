import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildAction, buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';
import { guardedIncident } from '#test/support/incidents/guardedIncident.ts';

/** Something of everything, so that each kind of control is there. */
export function busyIncident(): Partial<Incident> {
  const base = guardedIncident();
  const { owner: _owner, due: _due, ...open } = buildAction('Alert on expiry');
  return {
    ...base,
    timeline: [...base.timeline, buildEvent('A note', null), buildEvent('Another note', null)],
    actions: [...base.actions, open],
    wentPoorly: [buildItem('No runbook'), buildItem('The page was slow')],
    gotLucky: [buildItem('Nobody was on holiday')],
    meeting: {
      ...base.meeting,
      parkingLot: [buildItem('Use a clone'), buildItem('Ask the vendor'), buildItem('A third')],
      attendees: [
        { id: toId('lisa'), name: 'Lisa', role: 'Support', present: false },
        { id: toId('tom'), name: 'Tom', role: 'Engineer', present: true },
      ],
    },
  };
}
