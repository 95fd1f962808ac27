import type { DocumentFile } from '#renderer/store/documentFile.ts';
import type { DraftsSlice } from '#renderer/store/draftsState.ts';
import type { SecondHand } from '#renderer/store/secondHand.ts';
import type { BoardDirection } from '#shared/causeBoard/boardLayout.ts';
import type { NewIncident } from '#shared/domain/createIncident.ts';
import type { History } from '#shared/domain/history.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import type { ActionId, CauseId, EventId, NewId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { TimelineFilter } from '#shared/domain/timeline/timelineFilter.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { Leak } from '#shared/errors/leak.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';
import type {
  ExportProgress,
  Flushed,
  Library,
  OpenedIncident,
  RecentFile,
  RecoveryNote,
  StartInfo,
  WallPlacement,
} from '#shared/ipc/payloads.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';
import type { DecisionFacts } from '#shared/rules/decision/decisionFacts.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';
import type { Now, Timestamp } from '#shared/time/timestamp.ts';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';

/** What the store needs from outside; tests hand in their own. */
export interface StoreDeps {
  readonly api: DesktopApi;
  readonly now: Now;
  readonly newId: NewId;
}

/** One change by the person. */
export interface Edit {
  /** For undo: `Edit summary`. */
  readonly label: string;
  /** Edits in a row with the same burst are one undo step: typing in one field. */
  readonly burst?: string;
  readonly apply: (incident: Incident) => Incident;
}

export interface DocumentSlice {
  readonly incident: Incident | null;
  readonly file: DocumentFile | null;
  readonly history: History;
  showDocument(opened: OpenedIncident): void;
  edit(edit: Edit): void;
  /** Writes down what happened in the meeting: saved like an edit, but no undo takes it back. */
  record(apply: (incident: Incident) => Incident): void;
  /** The next edit is an undo step of its own. */
  endBurst(): void;
  undo(): void;
  redo(): void;
  setFile(patch: Partial<DocumentFile>): void;
}

/** What was said and found when it was decided to write a postmortem. */
export interface Decided {
  readonly facts: DecisionFacts;
  readonly alike: readonly SimilarIncident[] | null;
}

/** A dialog is data: one place draws it, one key closes it. */
export type Dialog =
  | { readonly kind: 'newIncident'; readonly decided?: Decided }
  /** Whether a postmortem is needed. */
  | { readonly kind: 'decision' }
  /** The team's bounds for that, and where to go back to. */
  | { readonly kind: 'whenToWrite'; readonly backTo?: Dialog }
  | { readonly kind: 'incidentDetails' }
  | { readonly kind: 'palette' }
  /** The preview of the events in a text; empty when the text is still to be pasted or typed. */
  | { readonly kind: 'pasteTimeline'; readonly text: string }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'repairs'; readonly opened: OpenedIncident }
  | { readonly kind: 'error'; readonly error: AppError }
  | { readonly kind: 'moveEvents'; readonly ids: readonly EventId[] }
  | { readonly kind: 'splitEvent'; readonly id: EventId }
  /** Asks for another answer: to stand under, or to explain as well. */
  | { readonly kind: 'placeCause'; readonly id: CauseId; readonly to: 'parent' | 'link' }
  | { readonly kind: 'exporting'; readonly progress: ExportProgress }
  /** What held a public export back, at least one. */
  | { readonly kind: 'exportRefused'; readonly leaks: readonly Leak[] }
  /** What is missing, before a document leaves with it. */
  | { readonly kind: 'exportErrors'; readonly audience: Audience }
  | { readonly kind: 'dismissFinding'; readonly finding: Finding };

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'info' | 'good' | 'bad';
}

/** What find is looking at; null while it is closed. */
export interface FindState {
  readonly query: string;
  /** Index of the current match; -1 before the first step. */
  readonly current: number;
  /** The field of the current match. */
  readonly key: string | null;
}

/** A field to bring into view and focus: `timeline:<id>:title`. */
export type FocusTarget = string;

/** How the timeline is looked at; never saved. Both of its views read and change the same one. */
export interface TimelineView {
  readonly mode: 'list' | 'scale';
  /** In the order they were chosen; the last one is where Shift+click and the arrow keys go on from. */
  readonly selection: readonly EventId[];
  /** The event whose fields are open for editing. */
  readonly openId: EventId | null;
  /** The empty event that was just inserted; it goes when it is closed as it was. */
  readonly inserted: TimelineEvent | null;
  readonly filter: TimelineFilter;
  readonly isFilterShown: boolean;
  /** Shows only what the responders knew at this moment; null shows all. */
  readonly knownThen: Timestamp | null;
  /** Whose clock the times are shown by. Typed times are read by the incident's in any case. */
  readonly clock: 'incident' | 'utc' | 'computer';
  /** What the rows of the scale stand for. */
  readonly lanes: 'kind' | 'actor';
  /** The part of time that the scale shows; null or left out for all of it. */
  readonly scalePart?: TimeScale | null;
}

/** How the Five Whys are looked at; never saved. Guided, board and outline share it. */
export interface CausesView {
  readonly mode: 'guided' | 'board' | 'outline';
  /** The answer that is worked on; null stands for the failure itself. */
  readonly selectedId: CauseId | null;
  /** Answers whose branches are folded away on the board and in the outline. */
  readonly collapsed: readonly CauseId[];
  readonly boardDirection: BoardDirection;
  /** 1 is 100 %; null until the board has been fitted into its place. */
  readonly boardZoom: number | null;
  /** What was cut or copied last, with the text of it that stands on the system's clipboard. */
  readonly copied: CopiedCauses | null;
}

/** A branch taken from the tree: its answers in reading order, the topmost first. */
export interface CopiedCauses {
  readonly nodes: readonly CauseNode[];
  readonly text: string;
}

/** How the document is looked at before it leaves; never saved. */
export interface PublishView {
  /** Whom the document is for: what is shown, and what every export makes. */
  readonly audience: Audience;
  /** Marks in the public texts what they leave out of the internal ones, and what they add. */
  readonly isDifferenceShown: boolean;
}

export interface ViewSlice {
  readonly timelineView: TimelineView;
  readonly causesView: CausesView;
  readonly publishView: PublishView;
  changeTimelineView(patch: Partial<TimelineView>): void;
  changeCausesView(patch: Partial<CausesView>): void;
  changePublishView(patch: Partial<PublishView>): void;
}

/** How the meeting is looked at; never saved. */
export interface MeetingView {
  /** How often the card of questions was turned. */
  readonly promptsTurned: number;
  readonly redirectsTurned: number;
  readonly isRedirectShown: boolean;
  /** While the meeting closes: the action whose owner and date are being found; null: the first that lacks one. */
  readonly assigningId: ActionId | null;
  /** The action chosen to get another owner or date, though it has both. */
  readonly reassigningId: ActionId | null;
  /** Seconds by which the computer's clock ran ahead of the time that passed, not yet answered for. */
  readonly gapSeconds: number;
}

export interface MeetingSlice {
  /** Moves at each second of the meeting's clock, and at each minute while no meeting is under way. */
  readonly secondHand: SecondHand;
  readonly meetingView: MeetingView;
  changeMeetingView(patch: Partial<MeetingView>): void;
}

/** What the room sees of the desk; never saved. */
export interface WallView {
  /** Where the wall is; null while it is closed. */
  readonly placement: WallPlacement | null;
  readonly isBlank: boolean;
  /** What stays on the wall whatever the desk does; null while the wall follows. */
  readonly frozen: WallMessage | null;
  readonly isParkedShown: boolean;
  /** From 0, for as long as the wall shows the subject it belongs to. */
  readonly page: number;
  readonly pageSubject: string;
}

export interface WallSlice {
  readonly wall: WallView;
  changeWall(patch: Partial<WallView>): void;
}

export interface UiSlice {
  readonly place: DeskPlace;
  readonly dialog: Dialog | null;
  readonly toasts: readonly Toast[];
  readonly find: FindState | null;
  readonly focusTarget: FocusTarget | null;
  /** What the wall was led to, until it is in view; the focus stays where it is. */
  readonly viewTarget: FocusTarget | null;
  /** Keys of the errors that were read before an export, in this session. */
  readonly errorsRead: ReadonlySet<string>;
  goTo(place: DeskPlace, focusTarget?: FocusTarget): void;
  clearFocusTarget(): void;
  bringIntoView(target: FocusTarget | null): void;
  markErrorsRead(keys: readonly string[]): void;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
  showToast(text: string, tone?: Toast['tone']): void;
  dismissToast(id: string): void;
  setFind(find: FindState | null): void;
}

export interface LibrarySlice {
  readonly library: Library | null;
  readonly recent: readonly RecentFile[];
  readonly recoveries: readonly RecoveryNote[];
  readonly platform: StartInfo['platform'];
  readonly version: string;
  /** Earlier incidents like the open one, as they were found last; none while nobody has looked. */
  readonly similar: readonly SimilarIncident[];
  start(): Promise<void>;
  refreshLibrary(): Promise<void>;
  /** Looks through the library for incidents like the open one. */
  findSimilar(): Promise<void>;
  chooseFolder(): Promise<void>;
  create(incident: NewIncident): Promise<boolean>;
  createSample(): Promise<void>;
  openPath(path: string): Promise<void>;
  openWithDialog(): Promise<void>;
  restore(id: string): Promise<void>;
  discardRecovery(id: string): Promise<void>;
  goHome(): Promise<void>;
}

export interface SettingsSlice {
  readonly settings: Settings;
  /** The team's own terms for language hints, from the open incident's folder. */
  readonly languageTerms: LanguageTerms;
  /** Why the team's file could not be used. */
  readonly languageError: AppError | null;
  /** Reads the team's file again; it is written in another program. */
  readLanguageTerms(): Promise<void>;
  changeSettings(patch: Partial<Settings>): void;
}

/** Writing the open document to its file, in the ways a person can ask for. */
export interface SavingSlice {
  /**
   * Writes what is pending; true when it is in the file. Behind another write it waits, and the edits go to the
   * recovery file meanwhile.
   */
  save(): Promise<boolean>;
  /** The same until the file holds everything, also what is typed meanwhile; before the document is left. */
  saveAll(): Promise<boolean>;
  /** Saves all before the window closes, with `tell` called as more is known of where the edits are. */
  flush(tell: (flushed: Flushed) => void): Promise<void>;
  keepMine(): Promise<void>;
  takeTheirs(): Promise<void>;
  saveCopy(): Promise<void>;
}

export type AppState = DocumentSlice &
  UiSlice &
  ViewSlice &
  MeetingSlice &
  WallSlice &
  LibrarySlice &
  SettingsSlice &
  DraftsSlice &
  SavingSlice;
