import type { AppState } from '#renderer/store/state.ts';
import type { HistoryEntry } from '#shared/domain/history.ts';
import { isPhaseUnderWay, type MeetingPhase, meetingPhase } from '#shared/meeting/replayLog.ts';

/** An incident is open. */
export function isOpen({ incident }: AppState): boolean {
  return incident !== null;
}

/** An incident is open, and its file may be written. */
export function isEditable({ incident, file }: AppState): boolean {
  return incident !== null && file?.isReadOnly === false;
}

/**
 * The file has every edit; so it is where no incident is open, or one that is only read. While a save is under way
 * nobody knows what the file has: an edit that is taken back meanwhile may have gone out with it.
 */
export function isInFile({ file, incident }: AppState): boolean {
  if (file === null || file.isReadOnly) return true;
  return file.onDisk === incident && file.saveState !== 'saving';
}

/** The next undo takes back just this step: nothing was edited since, and it is not undone. */
export function isLastStep({ history }: AppState, step: HistoryEntry | undefined): boolean {
  return step !== undefined && history.past.at(-1) === step;
}

/** The public version is being written; elsewhere at Publish nothing of the document is. */
export function isComposing({ publishView: { audience, step } }: AppState): boolean {
  return audience === 'public' && step === 'read';
}

/** What Publish shows is made of the sections. */
export function isInternalShown({ place, publishView: { audience } }: AppState): boolean {
  return place === 'publish' && audience === 'internal';
}

export function isWallOpen({ wall }: AppState): boolean {
  return wall.placement !== null;
}

/** How far the meeting of the open incident is; `not-started` while none is open. */
export function openMeetingPhase({ incident }: AppState): MeetingPhase {
  return incident === null ? 'not-started' : meetingPhase(incident.meeting);
}

/** The meeting of the open incident has begun and not ended; it may be paused. */
export function isMeetingUnderWay(state: AppState): boolean {
  return isPhaseUnderWay(openMeetingPhase(state));
}
