import type { ActionItem } from '#shared/domain/actionItem.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { type Finding, finding } from '#shared/rules/finding.ts';
import { hasDueDate, hasOwner } from '#shared/rules/isActionIncomplete.ts';

/** Section 7: every action item needs an owner and a due date. */
export function actionFindings(incident: Incident): Finding[] {
  if (incident.actions.length === 0) {
    const message = 'No action is listed; add what will make this less likely or easier to notice.';
    return [finding('error', 'actions-empty', { section: 'actions' }, message)];
  }
  return incident.actions.flatMap(findingsOfAction);
}

function findingsOfAction(action: ActionItem): Finding[] {
  const found: Finding[] = [];
  const at = (field: string) => ({ section: 'actions', id: action.id, field }) as const;
  const title = action.title.trim();
  const name = title === '' ? 'An action' : `“${title}”`;
  if (title === '') found.push(finding('error', 'action-title', at('title'), 'An action has no text.'));
  if (!hasOwner(action)) found.push(finding('error', 'action-owner', at('owner'), `${name} has no owner.`));
  if (!hasDueDate(action)) {
    const lacks = action.due?.trim() ? `has a due date that is not a date: ${action.due}` : 'has no due date';
    found.push(finding('error', 'action-due', at('due'), `${name} ${lacks}.`));
  }
  if (action.status === 'not-doing' && !action.notDoingReason?.trim()) {
    const message = `${name} will not be done; say why.`;
    found.push(finding('warning', 'action-reason', at('notDoingReason'), message));
  }
  return found;
}
