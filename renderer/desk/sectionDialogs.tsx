import { PlaceCauseDialog } from '#renderer/causes/PlaceCauseDialog.tsx';
import type { SectionDialogs } from '#renderer/dialogs/DialogHost.tsx';
import { ChangeActionDialog } from '#renderer/home/actions/ChangeActionDialog.tsx';
import { TicketStatesDialog } from '#renderer/home/actions/TicketStatesDialog.tsx';
import { DecisionDialog } from '#renderer/home/decision/DecisionDialog.tsx';
import { WhenToWriteDialog } from '#renderer/home/decision/WhenToWriteDialog.tsx';
import { CreateLikeDialog } from '#renderer/home/list/CreateLikeDialog.tsx';
import { KeepViewDialog } from '#renderer/home/list/KeepViewDialog.tsx';
import { MoveToBinDialog } from '#renderer/home/list/MoveToBinDialog.tsx';
import { RenameDialog } from '#renderer/home/list/RenameDialog.tsx';
import { AskRespondersDialog } from '#renderer/meeting/plan/AskRespondersDialog.tsx';
import { LookAtPicturesDialog } from '#renderer/publish/public/LookAtPicturesDialog.tsx';
import { MoveEventsDialog } from '#renderer/timeline/MoveEventsDialog.tsx';
import { PasteDialog } from '#renderer/timeline/paste/PasteDialog.tsx';
import { SplitEventDialog } from '#renderer/timeline/SplitEventDialog.tsx';
import { SetActorDialog } from '#renderer/timeline/selection/SetActorDialog.tsx';
import { ADD_GRAPHS, SIGNAL } from '#renderer/timeline/signals/signalDialogsLater.ts';

/** Draws the dialogs that belong to a section; the dialogs' own folder knows no section. */
export const SECTION_DIALOGS: SectionDialogs = {
  decision: () => <DecisionDialog />,
  whenToWrite: ({ backTo }) => <WhenToWriteDialog backTo={backTo ?? null} />,
  changeAction: ({ row, field }) => <ChangeActionDialog row={row} field={field} />,
  moveToBin: ({ row }) => <MoveToBinDialog row={row} />,
  createLike: ({ row }) => <CreateLikeDialog row={row} />,
  renameIncident: ({ row }) => <RenameDialog row={row} />,
  keepListView: () => <KeepViewDialog />,
  ticketStates: ({ name, tickets }) => <TicketStatesDialog name={name} tickets={tickets} />,
  placeCause: ({ id, to }) => <PlaceCauseDialog id={id} to={to} />,
  pasteTimeline: ({ text, fileName, dayOfFile, droppedOn, areEvents, next }) => (
    <PasteDialog
      text={text}
      fileName={fileName ?? ''}
      dayOfFile={dayOfFile ?? null}
      droppedOn={droppedOn}
      areEvents={areEvents ?? false}
      next={next ?? []}
    />
  ),
  addGraphs: ({ kind: _kind, ...found }) => <ADD_GRAPHS.Part {...found} />,
  signal: ({ id }) => <SIGNAL.Part id={id} />,
  lookAtPictures: ({ first }) => <LookAtPicturesDialog first={first} />,
  moveEvents: ({ ids }) => <MoveEventsDialog ids={ids} />,
  splitEvent: ({ id }) => <SplitEventDialog id={id} />,
  askResponders: ({ people }) => <AskRespondersDialog people={people} />,
  setActor: ({ ids }) => <SetActorDialog ids={ids} />,
};
