import type { Incident } from '#shared/domain/incident/incident.ts';
import { shownKind } from '#shared/wall/wallBlock.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';

/** Names what all whys at a glance are shown in place of: in their own block they stay from one why to the next. */
export function overviewSubject(incident: Pick<Incident, 'meeting'>, focus: Omit<WallFocus, 'page'>): string {
  const kind = shownKind(incident.meeting.plan, focus);
  return kind === 'causes' ? kind : wallSubject(incident, focus);
}

/** Names what the pages belong to: another subject begins at its first page. */
export function wallSubject({ meeting }: Pick<Incident, 'meeting'>, focus: Omit<WallFocus, 'page'>): string {
  const kind = shownKind(meeting.plan, focus);
  if (kind === 'timeline') return `timeline ${focus.eventId ?? ''} ${focus.knownThen ?? ''}`;
  if (kind === 'causes') return `causes ${focus.causeId ?? ''}`;
  if (kind === 'actions') return `actions ${focus.block ?? ''} ${focus.actionId ?? ''}`;
  if (kind === 'promises') return `promises ${focus.promise?.key ?? ''}`;
  return `${kind} ${focus.block ?? ''}`;
}
