import { answeredCauses } from '#shared/domain/causes/answeredCauses.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type DatedCopy, datedCopy } from '#shared/domain/incidentCopies.ts';
import { type ActionState, actionState } from '#shared/domain/items/actionChange.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** An action as a person's own screen lists it among those of all incidents, private ones too. */
export interface LibraryAction extends ActionState, Pick<ActionItem, 'id' | 'priority' | 'type'> {
  /** On one line; empty: not written yet. */
  readonly title: string;
  /** The causes that it answers, each on one line, as the incident words them; those without words are left out. */
  readonly answers: readonly string[];
  readonly isPrivate: boolean;
}

/** The actions of the incident in one file, whatever their status, in its order. */
export interface ActionsInFile extends DatedCopy {
  readonly title: string;
  /** Written by a newer version: nothing in it can be changed. */
  readonly isReadOnly: boolean;
  readonly actions: readonly LibraryAction[];
}

export function actionsInFile(incident: Incident, path: string, isReadOnly: boolean): ActionsInFile {
  return {
    ...datedCopy(incident, path),
    title: oneLine(incident.title),
    isReadOnly,
    actions: incident.actions.map((action) => libraryAction(action, incident)),
  };
}

function libraryAction(action: ActionItem, incident: Incident): LibraryAction {
  const { id, title, priority, type, visibility } = action;
  return {
    id,
    priority,
    type,
    ...actionState(action),
    title: oneLine(title),
    answers: answeredCauses(incident, action),
    isPrivate: visibility === 'private',
  };
}
