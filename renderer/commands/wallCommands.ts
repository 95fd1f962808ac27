import type { CommandAction } from '#renderer/commands/runnableCommand.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isOpen, isWallOpen } from '#renderer/store/selectors.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { wallFocus, wallMessage } from '#renderer/store/wallMessage.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import { type DeskSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { WallMode } from '#shared/ipc/payloads.ts';
import { shownKind } from '#shared/wall/wallBlock.ts';
import { wallEvidenceCount } from '#shared/wall/wallGraphs.ts';
import { type WallStep, wallStep } from '#shared/wall/wallStep.ts';
import { overviewSubject, wallSubject } from '#shared/wall/wallSubject.ts';

type WallCommandId = Extract<CommandId, `wall.${string}`>;

/** What the facilitator does with the wall. */
export function createWallCommands(
  store: AppStore,
  { api }: Pick<StoreDeps, 'api'>,
): Record<WallCommandId, CommandAction> {
  const state = store.getState;
  const open = async (): Promise<void> => {
    const opened = await api.request('wall:open');
    if (opened.ok) state().placeWall(opened.value);
    else state().openDialog({ kind: 'error', error: opened.error });
  };
  const close = async (): Promise<void> => {
    await api.request('wall:close');
    state().placeWall(null);
  };
  const move = async (): Promise<void> => {
    const moved = await api.request('wall:move');
    if (moved.ok && moved.value !== null) state().placeWall(moved.value);
    else state().showToast(whyNotMoved(state().wall.placement?.mode));
  };
  const reshape = async (): Promise<void> => {
    const reshaped = await api.request('wall:reshape');
    if (reshaped.ok) state().placeWall(reshaped.value);
    else state().openDialog({ kind: 'error', error: reshaped.error });
  };
  const freeze = (): void => {
    const { wall, freezeWall } = state();
    freezeWall(wall.frozen === null ? wallMessage({ ...state(), wall: { ...wall, isBlank: false } }) : null);
  };
  const whileOpen = (run: () => unknown): CommandAction => ({ isEnabled: isWallOpen, run });
  return {
    'wall.toggle': { isEnabled: isOpen, run: () => (isWallOpen(state()) ? close() : open()) },
    'wall.move': whileOpen(move),
    'wall.window': { isEnabled: isOpen, run: reshape },
    'wall.blank': whileOpen(state().toggleBlank),
    'wall.freeze': whileOpen(freeze),
    'wall.picture': { isEnabled: isOpen, run: () => nextPicture(store) },
    'wall.parked': {
      isEnabled: isOpen,
      run: state().toggleParked,
    },
    'wall.overview': { isEnabled: hasWhys, run: () => toggleOverview(store) },
    'wall.next': { isEnabled: isOpen, run: () => step(store, 1) },
    'wall.previous': { isEnabled: isOpen, run: () => step(store, -1) },
  };
}

/** The wall shows nothing of whys that nobody asked. */
function hasWhys({ incident, wall }: AppState): boolean {
  return incident !== null && (incident.causes.length > 0 || wall.overviewOf !== null);
}

function toggleOverview(store: AppStore): void {
  const state = store.getState();
  const { incident } = state;
  if (incident === null) return;
  const focus = wallFocus(incident, state);
  state.showOverview(focus.isOverview ? null : overviewSubject(incident, focus));
}

/** The first picture of what is in the light, then the others, then its graphs, then the page again. Each goes with the next step. */
function nextPicture(store: AppStore): void {
  const state = store.getState();
  const { incident, wall } = state;
  if (incident === null || wall.frozen !== null) return;
  const focus = wallFocus(incident, state);
  const count = wallEvidenceCount(incident, focus);
  if (count === 0) state.showToast(NO_PICTURE_WORDS);
  if (count === 0) return;
  const next = focus.picture === undefined ? 0 : focus.picture.at + 1;
  state.showPicture(next < count ? next : null, wallSubject(incident, focus));
}

const NO_PICTURE_WORDS =
  'No picture or graph of this moment is for the room: open one, and choose who may see it.';

function whyNotMoved(mode: WallMode | undefined): string {
  return mode === 'unplaced'
    ? 'This system lets no program move windows: drag the wall to its display'
    : 'There is no other display';
}

/** Moves what the desk looks at, so that desk and wall stay together; nothing while the wall is frozen. */
function step(store: AppStore, direction: 1 | -1): void {
  const state = store.getState();
  const { incident } = state;
  if (incident === null || state.wall.frozen !== null) return;
  const focus = wallFocus(incident, state);
  // In another block they are looked up: the next step goes back to what they stand in front of.
  if (focus.isOverview && shownKind(incident.meeting.plan, focus) !== 'causes') {
    state.showOverview(null);
    return;
  }
  const next = wallStep(incident, focus, direction);
  if (next === null) return;
  const { page, eventId, knownThen, causeId, actionId } = next;
  if (eventId !== undefined) state.lookAtEvent(eventId, knownThen);
  if (actionId !== undefined) state.showAction(actionId);
  if (causeId !== undefined) state.selectCause(causeId);
  const led = ledTo(next);
  if (led !== null) state.bringIntoView(led);
  state.turnWallTo(page, wallSubject(incident, { ...focus, ...next }));
}

/** What the step leads to on the desk; null when only the page turns. */
function ledTo({ eventId, causeId, actionId }: WallStep): DeskSpot | null {
  if (eventId !== undefined) return { place: 'timeline', id: eventId, field: 'title' };
  if (typeof actionId === 'string') return { place: 'actions', id: actionId, field: 'assign' };
  if (causeId === undefined) return null;
  return causeId === null
    ? placeSpot('causes', 'failure')
    : { place: 'causes', id: causeId, field: 'answer' };
}
