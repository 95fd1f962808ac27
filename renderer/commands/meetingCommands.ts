import { askResponders } from '#renderer/commands/askResponders.ts';
import type { CommandAction } from '#renderer/commands/runnableCommand.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEditable, isMeetingUnderWay, openMeetingPhase } from '#renderer/store/selectors.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { BLOCK_PLACES } from '#shared/meeting/blockPlace.ts';
import type { CaptureKind } from '#shared/meeting/captureKinds.ts';
import {
  type ExtensionMinutes,
  endMeeting,
  extendMeeting,
  nextBlock,
  pauseMeeting,
  previousBlock,
  resumeMeeting,
  startMeeting,
} from '#shared/meeting/meetingActions.ts';
import { latestReplay, type MeetingPhase } from '#shared/meeting/replayLog.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

type MeetingCommandId = Extract<CommandId, `meeting.${string}`>;

/** Where the line is that files what is typed during the meeting. */
export const CAPTURE_SPOT = placeSpot('meeting', 'capture');
/** As what its words are to be filed, where somebody chose: kept beside the words, which may be written anew. */
export const CAPTURE_KIND_KEY = fieldKey(placeSpot('meeting', 'captureKind'));

/** One key begins, interrupts and goes on; after the end it takes the end back. */
const ON_START_PAUSE = {
  'not-started': startMeeting,
  running: pauseMeeting,
  paused: resumeMeeting,
  ended: resumeMeeting,
} as const satisfies Record<MeetingPhase, typeof startMeeting>;

/** What the facilitator does with the clock and the cards of the meeting. */
export function createMeetingCommands(
  store: AppStore,
  deps: StoreDeps,
): Record<MeetingCommandId, CommandAction> {
  const { now } = deps;
  const state = store.getState;
  const act = (apply: (incident: Incident, args: { now: Timestamp }) => Incident): void => {
    const at = now();
    state().record((incident) => apply(incident, { now: at }));
  };
  /**
   * The room sees the timeline from its first event, whatever was worked on before, and as it is: a moment that somebody
   * looked at is left, and that is said.
   */
  const begin = (): void => {
    const { timelineView, setKnownThen, clearSelection, selectCause, showToast, goTo } = state();
    goTo('meeting');
    clearSelection();
    selectCause(null);
    if (timelineView.knownThen !== null) {
      setKnownThen(null);
      showToast('The timeline shows everything again, not only what was known then.');
    }
  };
  const startOrPause = (): void => {
    const phase = openMeetingPhase(state());
    act(ON_START_PAUSE[phase]);
    if (phase === 'not-started') begin();
  };
  const move = (apply: typeof nextBlock) => (): void => {
    act(apply);
    if (state().settings.isBlockFollowed) goToBlock(store);
  };
  const extend = (minutes: ExtensionMinutes): CommandAction => ({
    isEnabled: canSteer,
    run: () => act((incident, args) => extendMeeting(incident, { ...args, minutes })),
  });
  const end = (): void => {
    act(endMeeting);
    state().goTo('meeting');
  };
  const capture = (kind: CaptureKind | null): CommandAction => ({
    isEnabled: canSteer,
    run: () => {
      const { drafts, setDraft, focusHere } = state();
      const isEmpty = (drafts[fieldKey(CAPTURE_SPOT)] ?? '') === '';
      if (kind !== null && isEmpty) setDraft(CAPTURE_KIND_KEY, kind);
      focusHere(CAPTURE_SPOT);
    },
  });

  return {
    'meeting.ask': { isEnabled: isEditable, run: () => askResponders(store) },
    'meeting.startPause': { isEnabled: canStart, run: startOrPause },
    'meeting.next': { isEnabled: canMove, run: move(nextBlock) },
    'meeting.back': { isEnabled: canMove, run: move(previousBlock) },
    'meeting.extend1': extend(1),
    'meeting.extend5': extend(5),
    'meeting.end': { isEnabled: canMove, run: end },
    'meeting.goToBlock': { isEnabled: canMove, run: () => goToBlock(store) },
    'meeting.capture': capture(null),
    'meeting.park': capture('parked'),
    'meeting.prompts': { isEnabled: canSteer, run: state().turnPrompts },
    'meeting.redirect': { isEnabled: canSteer, run: state().turnRedirects },
  };
}

function canStart(state: AppState): boolean {
  return isEditable(state) && (state.incident?.meeting.plan.length ?? 0) > 0;
}

function canSteer(state: AppState): boolean {
  return isEditable(state) && isMeetingUnderWay(state);
}

/** Behind a dialog nothing moves under whoever writes in it; the palette is left before its command runs. */
function canMove(state: AppState): boolean {
  return canSteer(state) && (state.dialog === null || state.dialog.kind === 'palette');
}

/** Shows the section that the current block works on. */
function goToBlock(store: AppStore): void {
  const { incident, place, goTo } = store.getState();
  if (incident === null) return;
  const replay = latestReplay(incident.meeting);
  const block = replay === null ? undefined : incident.meeting.plan[replay.current];
  if (block === undefined) return;
  const target = BLOCK_PLACES[block.kind];
  if (target !== place) goTo(target);
}
