import { promisedRows, shownPromise } from '#renderer/store/promises.ts';
import type { MeetingView } from '#renderer/store/slices/meetingState.ts';
import type { AppState } from '#renderer/store/state.ts';
import { byInputs } from '#shared/basics/memo.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { pictureAddress } from '#shared/ipc/pictureAddress.ts';
import { assignedAction } from '#shared/meeting/actionAssignment.ts';
import { isPhaseUnderWay, latestReplay } from '#shared/meeting/replayLog.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';
import { wallProjection } from '#shared/wall/wallProjection.ts';
import { overviewSubject, wallSubject } from '#shared/wall/wallSubject.ts';

/** What the wall needs to know of the desk. */
type Source = Pick<
  AppState,
  | 'libraryActions'
  | 'actionsReadAt'
  | 'changedActions'
  | 'incident'
  | 'file'
  | 'place'
  | 'timelineView'
  | 'causesView'
  | 'meetingView'
  | 'wall'
  | 'settings'
>;

/** Where the desk looks, as far as the wall follows it. */
export function wallFocus(incident: Incident, source: Source): WallFocus {
  const { file, place, timelineView, causesView, meetingView, wall, settings } = source;
  const focus = {
    block: currentBlock(incident.meeting, place),
    place,
    eventId: timelineView.selection.at(-1) ?? null,
    knownThen: timelineView.knownThen,
    causeId: causesView.selectedId,
    actionId: isClosing(incident.meeting, place) ? assigned(incident, meetingView) : null,
    isClosing: isClosing(incident.meeting, place),
    promise: shownPromise(source),
    look: settings.wallLook,
    isBlank: wall.isBlank,
    isParkedShown: wall.isParkedShown,
  };
  const subject = wallSubject(incident, focus);
  const isPictureOfIt = wall.pictureAt !== null && file !== null && subject === wall.pictureSubject;
  return {
    ...focus,
    isOverview: wall.overviewOf !== null && wall.overviewOf === overviewSubject(incident, focus),
    page: subject === wall.pageSubject ? wall.page : 0,
    ...(isPictureOfIt ? { picture: { at: wall.pictureAt, folder: pictureAddress(file.handle, '') } } : {}),
  };
}

/** The message on the wall, or the one that would be; null without an incident. Asking again for the same is free. */
export const wallMessage = byInputs(
  (state: Source): WallMessage | null => projected(state),
  (source) => [
    promisedRows(source),
    source.incident,
    source.file?.handle,
    source.place,
    source.timelineView,
    source.causesView,
    source.meetingView.assigningId,
    source.meetingView.promiseKey,
    source.wall,
    source.settings.wallLook,
  ],
);

function projected(state: Source): WallMessage | null {
  const { incident, wall } = state;
  if (incident === null) return null;
  const message = wallProjection(incident, wallFocus(incident, state));
  // The clock goes on and the light of the room changes, and a wall that is to be empty is, whatever is frozen.
  return wall.frozen === null || wall.isBlank
    ? message
    : { ...wall.frozen, clock: message.clock, look: message.look };
}

/** The places that look back at a meeting that ended: the room keeps its last page there, and is not welcomed again. */
const AFTER_MEETING: ReadonlySet<DeskPlace> = new Set<DeskPlace>(['meeting', 'publish']);

/** The meeting ended, and the desk looks back at it. */
function isClosing({ log }: Meeting, place: DeskPlace): boolean {
  return AFTER_MEETING.has(place) && log.at(-1)?.action === 'end';
}

function assigned({ actions }: Incident, { assigningId }: MeetingView): ActionId | null {
  return assignedAction(actions, assigningId)?.id ?? null;
}

/** The block of a running meeting; of one that has ended the last block, while the desk looks back at it. */
function currentBlock(meeting: Meeting, place: DeskPlace): number | null {
  const replay = latestReplay(meeting);
  if (replay === null) return null;
  const { phase, current } = replay;
  return isPhaseUnderWay(phase) || (phase === 'ended' && AFTER_MEETING.has(place)) ? current : null;
}
