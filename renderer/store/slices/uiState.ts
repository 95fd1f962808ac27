import type { FocusTarget } from '#renderer/store/focusTarget.ts';
import type { FileContent, ReadingProgress } from '#renderer/store/reader/readerJob.ts';
import type { ListedUndo } from '#renderer/store/slices/library/libraryListState.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import type { HistoryEntry } from '#shared/domain/history.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import type { CauseId, EventId, PictureId, SignalId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience, ExportRecord } from '#shared/domain/incident/publication.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { PictureHome } from '#shared/domain/pictures/pictureEdits.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { Leak } from '#shared/errors/leak.ts';
import type { BroughtDocument } from '#shared/import/broughtDocument.ts';
import type { SlackChannelPart } from '#shared/import/forms/slack/slackParts.ts';
import type { FoundGraphs } from '#shared/import/graphs/readSignals.ts';
import type { NamedText } from '#shared/import/several/severalText.ts';
import type { WholeDocuments } from '#shared/import/several/wholeDocuments.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import type { ExportProgress, OpenedIncident, RefusedPicture } from '#shared/ipc/payloads.ts';
import type { SyncStage } from '#shared/ipc/syncStages.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';
import type { ReturnedDocument } from '#shared/publication/returned/changes/returnedChange.ts';
import type { TicketState } from '#shared/publication/tickets/ticketStates.ts';
import type { DecisionFacts } from '#shared/rules/decision/decisionFacts.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import type { VersionList } from '#shared/versions/versionRows.ts';

/** The facts and the outcome of the decision to write a postmortem. */
export interface Decided {
  readonly facts: DecisionFacts;
  readonly alike: readonly SimilarIncident[] | null;
}

/** A fact of an action that is changed in a dialog. */
export type ChangedField = 'owner' | 'due' | 'status' | 'notDoingReason' | 'snoozedUntil';

/** A file, and the event that it was dropped on. */
export interface DroppedOnEvent {
  readonly file: File;
  readonly eventId: EventId;
}

/** A dialog is data: one place draws it, one key closes it. */
export type Dialog =
  | {
      readonly kind: 'newIncident';
      readonly decided?: Decided;
      readonly brought?: BroughtDocument;
      /** What each of the next incidents begins with. */
      readonly next?: readonly NamedText[];
    }
  /** Documents that are each a whole incident were brought at once: one incident each, or one? `text` holds them all. */
  | { readonly kind: 'severalIncidents'; readonly text: string; readonly whole: WholeDocuments }
  /** Whether a postmortem is needed. */
  | { readonly kind: 'decision' }
  /** An action among those of all incidents, and which of its fields gets the keyboard. */
  | { readonly kind: 'changeAction'; readonly row: ListedRow; readonly field: ChangedField }
  /** Whether a file of the list is to go to the bin. */
  | { readonly kind: 'moveToBin'; readonly row: ListedIncident }
  /** What an incident that is made like one of the list is called. */
  | { readonly kind: 'createLike'; readonly row: ListedIncident }
  /** Another title for an incident of the list, and another name for its file. */
  | { readonly kind: 'renameIncident'; readonly row: ListedIncident }
  /** A name for how the list is looked at now. */
  | { readonly kind: 'keepListView' }
  /** What tickets of a file say of actions that name them. */
  | { readonly kind: 'ticketStates'; readonly name: string; readonly tickets: readonly TicketState[] }
  /** The team's bounds for that, and where to go back to. */
  | { readonly kind: 'whenToWrite'; readonly backTo?: Dialog }
  | { readonly kind: 'incidentDetails' }
  | { readonly kind: 'palette' }
  /** The preview of the events in a text; empty when the text is still to be pasted or typed. */
  | {
      readonly kind: 'pasteTimeline';
      readonly text: string;
      /** Of the file that it comes from; empty or absent where it was pasted. */
      readonly fileName?: string;
      /** In that name. */
      readonly dayOfFile?: CalendarDay | null;
      /** It was dropped on one event, where it can be kept as it is instead. */
      readonly droppedOn?: DroppedOnEvent;
      /** Somebody said that it holds events, so that its values are not offered as graphs. */
      readonly areEvents?: boolean;
      /** What each of the next incidents begins with, once this one has its own. */
      readonly next?: readonly NamedText[];
    }
  /** The graphs in a text, before they are taken in. */
  | {
      readonly kind: 'addGraphs';
      readonly graphs: FoundGraphs;
      /** What they were found in; a person may have meant events. */
      readonly text: string;
      readonly dayOfFile: CalendarDay | null;
    }
  /** A graph with what is said of it. */
  | { readonly kind: 'signal'; readonly id: SignalId }
  /** The pictures that may go to the public, one after the other at full size. */
  | { readonly kind: 'lookAtPictures'; readonly first: PictureId }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'repairs'; readonly opened: OpenedIncident }
  | { readonly kind: 'error'; readonly error: AppError }
  | { readonly kind: 'moveEvents'; readonly ids: readonly EventId[] }
  | { readonly kind: 'splitEvent'; readonly id: EventId }
  /** Asks for somebody who is not named yet, for several events. */
  | { readonly kind: 'setActor'; readonly ids: readonly EventId[] }
  /** Calls a person otherwise in the whole incident; empty when it is still to be said who. */
  | { readonly kind: 'renamePerson'; readonly name: string }
  /** Whom to write sheets of questions for, of these people. */
  | { readonly kind: 'askResponders'; readonly people: readonly string[] }
  /** Asks for another answer: to stand under, or to explain as well. */
  | { readonly kind: 'placeCause'; readonly id: CauseId; readonly to: 'parent' | 'link' }
  | { readonly kind: 'exporting'; readonly progress: ExportProgress }
  | { readonly kind: 'syncing'; readonly stage: SyncStage }
  | { readonly kind: 'syncRefused'; readonly error: AppError }
  /** A Slack export that is too large to be shown as a whole: which channel, which days. */
  | {
      readonly kind: 'choosePart';
      readonly name: string;
      readonly content: FileContent;
      readonly parts: readonly SlackChannelPart[];
    }
  /** Something is read to be brought in. Closing the dialog ends that. */
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadingProgress }
  /** What this computer keeps of the open incident, at least one. */
  | { readonly kind: 'versions'; readonly list: VersionList }
  /** What changed since the document left, and what it was made of. */
  | { readonly kind: 'sinceExport'; readonly sent: ExportRecord; readonly exported: Incident }
  /** What this computer keeps of all incidents, and where to go back to. */
  | { readonly kind: 'keptVersions'; readonly backTo?: Dialog }
  /** A document that came home. `exportedAt` is null where the version that it was made of is not known. */
  | {
      readonly kind: 'returned';
      readonly returned: ReturnedDocument;
      readonly text: string;
      readonly exportedAt: Timestamp | null;
    }
  /** What held a public export back, at least one. */
  | { readonly kind: 'exportRefused'; readonly leaks: readonly Leak[] }
  /** What is missing, before a document leaves with it. */
  | { readonly kind: 'exportErrors'; readonly audience: Audience }
  | { readonly kind: 'dismissFinding'; readonly finding: Finding }
  /** A picture large, and the place that it was opened at. */
  | { readonly kind: 'picture'; readonly id: PictureId; readonly home: PictureHome }
  /** The same picture, to be cropped, covered in part, or given arrows. */
  | { readonly kind: 'pictureEditor'; readonly id: PictureId; readonly home: PictureHome }
  /** Files that were not taken in as pictures, at least one. */
  | { readonly kind: 'picturesRefused'; readonly refused: readonly RefusedPicture[] }
  /** Files of pictures that nothing refers to, at least one. */
  | { readonly kind: 'unusedPictures'; readonly files: readonly string[] };

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'info' | 'good' | 'bad';
  /** Where the person was; in another place the news of this one is no longer of use. */
  readonly place: DeskPlace;
  /** What it is news of: newer news of the same takes its place. Absent where each stands for itself. */
  readonly topic?: 'undo' | 'listed' | 'written' | 'sync';
  /** The path of a file that was written; it can be opened from here. */
  readonly file?: string;
  /** What was done to a file of the list; it can be taken back from here. */
  readonly listed?: ListedUndo;
  /** The edit that it is news of; it can be undone from here for as long as it is the last. */
  readonly step?: HistoryEntry;
}

/**
 * What went wrong, and what can be taken back, is of use everywhere. Where a file went is news of its place: the record at
 * Publish keeps it.
 */
export function isToastToStay({ tone, listed }: Toast): boolean {
  return tone === 'bad' || listed !== undefined;
}

/** What a toast is about, besides its words. */
export type ToastSubject = Pick<Toast, 'topic' | 'file' | 'listed' | 'step'>;

/** What find is looking at; null while it is closed. */
export interface FindState {
  readonly query: string;
  /** Index of the current match; -1 before the first step. */
  readonly current: number;
  /** The field of the current match. */
  readonly spot: DeskSpot | null;
  /** Where the current match begins in the text of that field, in UTF-16 units. */
  readonly start?: number;
}

/** A file that is being taken in, for the place that it will stand at. */
export interface TakingIn {
  readonly home: PictureHome;
  /** As it is called where it comes from. */
  readonly name: string;
}

export interface UiSlice {
  readonly place: DeskPlace;
  readonly dialog: Dialog | null;
  readonly toasts: readonly Toast[];
  /** In the order in which they were brought. */
  readonly takingIn: readonly TakingIn[];
  readonly find: FindState | null;
  readonly focusTarget: FocusTarget | null;
  /** What the wall was led to, until it is in view; the focus stays where it is. */
  readonly viewTarget: DeskSpot | null;
  /** Keys of the errors that were read before an export, in this session. */
  readonly errorsRead: ReadonlySet<string>;
  /** In a narrow window the guidance lies over the section, once somebody asks for it. */
  readonly isGuidanceOver: boolean;
  /** What was run from the palette in this session, the last one first. */
  readonly ranLately: readonly CommandId[];
  noteRun(id: CommandId): void;
  putGuidanceOver(isOver: boolean): void;
  goTo(place: DeskPlace): void;
  /** The same because somebody wants to work there: where nothing is written yet, the keyboard is where one begins. */
  openPlace(place: DeskPlace): void;
  /** Goes to its place and gives it the focus. */
  goToSpot(spot: DeskSpot): void;
  /** Gives the focus to what is to be had without leaving the place that is shown. */
  focusHere(target: FocusTarget): void;
  clearFocusTarget(): void;
  bringIntoView(spot: DeskSpot | null): void;
  markErrorsRead(keys: readonly string[]): void;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
  showToast(text: string, tone?: Toast['tone'], about?: ToastSubject): void;
  /** Says what the last undo step did, with Undo beside the words for as long as it is the last. */
  showUndoable(text: string, tone?: Toast['tone']): void;
  dismissToast(id: string): void;
  /** Says that a file is coming, until what it returns is called. */
  beginTakingIn(coming: TakingIn): () => void;
  setFind(find: FindState | null): void;
}
