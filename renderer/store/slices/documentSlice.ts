import { CAUSES_VIEW_AT_FIRST } from '#renderer/store/slices/causesViewSlice.ts';
import type { DocumentFile, DocumentSlice, Edit } from '#renderer/store/slices/documentState.ts';
import { DRAFTS_AT_FIRST } from '#renderer/store/slices/draftsSlice.ts';
import { MEETING_AT_FIRST } from '#renderer/store/slices/meetingSlice.ts';
import { PUBLISH_VIEW_AT_FIRST } from '#renderer/store/slices/publishViewSlice.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { TIMELINE_VIEW_AT_FIRST } from '#renderer/store/slices/timelineViewSlice.ts';
import type { AppState } from '#renderer/store/state.ts';
import {
  EMPTY_HISTORY,
  endBurst,
  type HistoryEntry,
  type HistoryMove,
  recordStep,
  redoStep,
  rewriteHistory,
  undoStep,
} from '#shared/domain/history.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { withDoneDays } from '#shared/domain/items/doneDays.ts';
import { NO_DRAFTS } from '#shared/drafts/drafts.ts';
import { draftsOfIncident } from '#shared/drafts/draftsOfIncident.ts';
import { DISMISS_FORM, isOfForm } from '#shared/drafts/formKey.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';
import { keepMeetingFacts } from '#shared/meeting/keepMeetingFacts.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { keepExports } from '#shared/publication/record/keepExports.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** The open incident, its edits and their undo. */
export function createDocumentSlice({ get, set, deps }: SliceContext): DocumentSlice {
  return {
    incident: null,
    file: null,
    history: EMPTY_HISTORY,
    showDocument: (opened) => {
      const shown = openedDrafts(get(), opened);
      set({ ...documentState(opened), ...shown });
      if (hasReasons(shown)) void dropReasonsOfGoneFindings({ get, set }, opened.incident.id);
    },
    edit: (edit) => set(editedState(get(), edit, deps)),
    record: (apply) => set(recordedState(get(), apply, deps)),
    rewrite: (apply) => {
      set(recordedState(get(), apply, deps));
      set({ history: rewriteHistory(get().history, apply) });
    },
    endBurst: () => set({ history: endBurst(get().history) }),
    undo: () => set(movedState(get(), undoStep(get().history))),
    redo: () => set(movedState(get(), redoneStep(get()))),
    notePendingEdits: () => changeFile({ get, set }, { saveState: 'pending' }),
    noteDiskChange: (change) => changeFile({ get, set }, { change }),
  };
}

/** Nothing happens while no file is open. */
export function changeFile(
  { get, set }: Pick<SliceContext, 'get' | 'set'>,
  patch: Partial<DocumentFile>,
): void {
  const { file } = get();
  if (file !== null) set({ file: { ...file, ...patch } });
}

function documentState(opened: OpenedIncident): Partial<AppState> {
  const { handle, path, incident, isReadOnly, isUnsaved = false } = opened;
  return {
    incident,
    timelineView: TIMELINE_VIEW_AT_FIRST,
    causesView: CAUSES_VIEW_AT_FIRST,
    publishView: PUBLISH_VIEW_AT_FIRST,
    meetingView: MEETING_AT_FIRST,
    history: EMPTY_HISTORY,
    place: 'summary',
    find: null,
    dialog: opened.repairs.length > 0 || isReadOnly ? { kind: 'repairs', opened } : null,
    file: {
      handle,
      path,
      isReadOnly,
      given: opened.state === undefined ? null : { state: opened.state, incident },
      onDisk: isUnsaved ? null : incident,
      saveState: isUnsaved ? 'pending' : 'saved',
      savedAt: null,
      saveError: null,
      change: null,
      size: 0,
    },
  };
}

/** The window knows what stands in the fields of the incident that it shows already. */
function openedDrafts({ incident }: AppState, opened: OpenedIncident): Partial<AppState> {
  if (incident?.id === opened.incident.id) return {};
  const { drafts = NO_DRAFTS } = opened;
  if (drafts === NO_DRAFTS) return DRAFTS_AT_FIRST;
  return { drafts: draftsOfIncident(drafts, opened.incident, null), keptDrafts: drafts };
}

function hasReasons({ drafts = NO_DRAFTS }: Partial<AppState>): boolean {
  return Object.keys(drafts).some((key) => isOfForm(key, DISMISS_FORM));
}

/** Which findings there are takes all the rules, which no start waits for unless somebody was about to dismiss one. */
async function dropReasonsOfGoneFindings(
  { get, set }: Pick<SliceContext, 'get' | 'set'>,
  id: IncidentId,
): Promise<void> {
  const { openFindingCards } = await import('#shared/readiness/openFindingCards.ts');
  const { incident, drafts } = get();
  if (incident?.id === id) set({ drafts: draftsOfIncident(drafts, incident, openFindingCards(incident)) });
}

function editedState(state: AppState, edit: Edit, deps: SliceContext['deps']): Partial<AppState> {
  const before = state.incident;
  if (before === null || state.file === null || state.file.isReadOnly) return {};
  const changed = edit.apply(before);
  if (changed === before) return {};
  const at = deps.now();
  const after = { ...withDoneDays(before, changed, at), updatedAt: at };
  const { label, burst } = edit;
  const { place } = state;
  const step = { label, before, after, place, ...atPublish(state), atMs: epochMs(at) };
  const history = recordStep(state.history, burst === undefined ? step : { ...step, burst });
  return { incident: after, history };
}

/** Which part of Publish an edit was made at. */
function atPublish({ place, publishView: { audience, step } }: AppState): Pick<HistoryEntry, 'publish'> {
  return place === 'publish' ? { publish: { audience, step } } : {};
}

function recordedState(
  state: AppState,
  apply: Edit['apply'],
  { now }: Pick<SliceContext['deps'], 'now'>,
): Partial<AppState> {
  const before = state.incident;
  if (before === null || state.file === null || state.file.isReadOnly) return {};
  const changed = apply(before);
  return changed === before ? {} : { incident: { ...changed, updatedAt: now() } };
}

/** A step that was undone before somebody else's changes came is merged into the incident that they made. */
function redoneStep({ history, incident: current }: AppState): HistoryMove | null {
  const move = redoStep(history);
  const { isBeforeTheirs = false, isWhole = false } = move?.entry ?? {};
  if (move === null || current === null || !isBeforeTheirs || isWhole) return move;
  const { before: base, after: ours } = move.entry;
  const incident = mergeIncidents({ base, ours, theirs: current });
  const { isBeforeTheirs: _done, ...entry } = { ...move.entry, before: current, after: incident };
  return { entry, incident, history: { ...move.history, past: move.history.past.with(-1, entry) } };
}

function movedState(
  { incident: current, publishView }: AppState,
  move: HistoryMove | null,
): Partial<AppState> {
  if (move === null) return {};
  const isWhole = move.entry.isWhole ?? false;
  const incident =
    current === null || isWhole
      ? move.incident
      : keepExports(keepMeetingFacts(move.incident, current), current);
  const { place, publish } = move.entry;
  return { incident, history: move.history, place, publishView: { ...publishView, ...publish } };
}
