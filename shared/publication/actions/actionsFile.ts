import { assertNever } from '#shared/basics/assertNever.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import type { ActionTarget } from '#shared/publication/actions/actionForms.ts';
import { actionsCalendar, calendarEntries } from '#shared/publication/actions/actionsCalendar.ts';
import { actionsToGithubCommands } from '#shared/publication/actions/actionsToGithubCommands.ts';
import { actionsToJiraCsv } from '#shared/publication/actions/actionsToJiraCsv.ts';
import { actionsToLinearCsv } from '#shared/publication/actions/actionsToLinearCsv.ts';
import { trackedActions } from '#shared/publication/actions/trackedActions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

const ENDINGS: Record<ActionTarget, string> = {
  jira: '-actions-jira.csv',
  github: '-actions-github.sh',
  linear: '-actions-linear.csv',
  ics: '-due-dates.ics',
};

/** Whether a target would be given a file with nothing in it: no open action, and for a calendar no date either. */
export function isActionsFileEmpty(incident: Incident, target: ActionTarget): boolean {
  if (target !== 'ics') return trackedActions(incident).actions.length === 0;
  const { actions, hasSession } = calendarEntries(incident);
  return actions.length === 0 && !hasSession;
}

/** A file of the incident's actions, for the company: without what is marked private. */
export function actionsFile(incident: Incident, target: ActionTarget, now: Timestamp): string {
  switch (target) {
    case 'jira':
      return actionsToJiraCsv(incident);
    case 'github':
      return actionsToGithubCommands(incident);
    case 'linear':
      return actionsToLinearCsv(incident);
    case 'ics':
      return actionsCalendar(incident, now);
    default:
      return assertNever(target, 'action target');
  }
}

/** Named like the exports beside it: `2026-03-10-checkout-down-actions-jira.csv`. */
export function actionsFileName(incident: Incident, target: ActionTarget): string {
  return exportFileName(incident, 'markdown', 'internal').replace(/\.md$/, ENDINGS[target]);
}
