import { byObject } from '#shared/basics/memo.ts';
import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { type DeskSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { beginsWithVerb } from '#shared/rules/beginsWithVerb.ts';
import { hasDueDate, hasOwner } from '#shared/rules/isActionIncomplete.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';

/** Section 7: every action item needs an owner and a due date. */
export function actionFindings(incident: Incident): Lack[] {
  if (incident.actions.length === 0) {
    const message = 'No action is listed; add what will make this less likely or easier to notice.';
    return [lack('error', 'actions-empty', placeSpot('actions'), message)];
  }
  return incident.actions.flatMap(findingsOfAction);
}

const findingsOfAction = byObject((action: ActionItem): readonly Lack[] => {
  const found: Lack[] = [];
  const name = nameOf(action);
  if (action.title.trim() === '') {
    found.push(lack('error', 'action-title', spotOf(action, 'title'), 'An action has no text.'));
  }
  if (!hasOwner(action)) {
    found.push(lack('error', 'action-owner', spotOf(action, 'owner'), `${name} has no owner.`));
  }
  if (!hasDueDate(action)) {
    const lacks = action.due?.trim() ? `has a due date that is not a date: ${action.due}` : 'has no due date';
    found.push(lack('error', 'action-due', spotOf(action, 'due'), `${name} ${lacks}.`));
  }
  if (action.status === 'not-doing' && !action.notDoingReason?.trim()) {
    const message = `${name} will not be done; say why.`;
    found.push(lack('warning', 'action-reason', spotOf(action, 'notDoingReason'), message));
  }
  return found;
});

/** An action begins with its verb and says how anyone can tell that it is done. What will not be done is not asked. */
export function actionWordingFindings({ actions }: Incident): Lack[] {
  return actions.flatMap(wordingOfAction);
}

const wordingOfAction = byObject((action: ActionItem): readonly Lack[] => {
  const { title, status, doneWhen = '' } = action;
  if (status === 'not-doing' || title.trim() === '') return [];
  const found: Lack[] = [];
  const name = nameOf(action);
  if (!beginsWithVerb(title)) {
    const message = `${name} does not begin with a verb. What will be done: add, remove, measure?`;
    found.push(lack('warning', 'action-verb', spotOf(action, 'title'), message));
  }
  if (status !== 'done' && doneWhen.trim() === '') {
    const message = `${name} does not say when it is done. How could anyone tell?`;
    found.push(lack('warning', 'action-done-when', spotOf(action, 'doneWhen'), message));
  }
  return found;
});

/** Fewer actions need no ranking. */
const LEAST_TO_ORDER = 3;

/** Several actions of one priority do not say which comes first. */
export function priorityFindings({ actions }: Incident): Lack[] {
  const open = actions.filter(isOpenAction);
  const [first] = open;
  if (first === undefined || open.length < LEAST_TO_ORDER) return [];
  if (open.some(({ priority }) => priority !== first.priority)) return [];
  const message = `All ${open.length} open actions are ${first.priority}. Which comes first?`;
  return [lack('note', 'actions-priority', spotOf(first, 'priority'), message)];
}

function nameOf({ title }: ActionItem): string {
  return title.trim() === '' ? 'An action' : quotedWords(title);
}

function spotOf({ id }: ActionItem, field: keyof ActionItem): DeskSpot {
  return { place: 'actions', id, field };
}
