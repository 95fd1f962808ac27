import type { ReactNode } from 'react';
import { ChoosePartDialog } from '#renderer/dialogs/ChoosePartDialog.tsx';
import { DismissFindingDialog } from '#renderer/dialogs/DismissFindingDialog.tsx';
import { ErrorDialog, ExportErrorsDialog, ExportingDialog } from '#renderer/dialogs/ExportErrorsDialog.tsx';
import { EXPORT_REFUSED } from '#renderer/dialogs/exportRefused.ts';
import { IncidentDetailsDialog } from '#renderer/dialogs/IncidentDetailsDialog.tsx';
import { KeptVersionsDialog } from '#renderer/dialogs/kept/KeptVersionsDialog.tsx';
import { NewIncidentDialog } from '#renderer/dialogs/NewIncidentDialog.tsx';
import { CommandPalette } from '#renderer/dialogs/palette/CommandPalette.tsx';
import { PICTURE, PICTURE_EDITOR } from '#renderer/dialogs/pictureLater.ts';
import { ReadingDialog } from '#renderer/dialogs/ReadingDialog.tsx';
import { RenamePersonDialog } from '#renderer/dialogs/RenamePersonDialog.tsx';
import { RepairsDialog } from '#renderer/dialogs/RepairsDialog.tsx';
import { RETURNED } from '#renderer/dialogs/returnedLater.ts';
import { SeveralIncidentsDialog } from '#renderer/dialogs/SeveralIncidentsDialog.tsx';
import { SyncingDialog, SyncRefusedDialog } from '#renderer/dialogs/SyncingDialog.tsx';
import { SettingsDialog } from '#renderer/dialogs/settings/SettingsDialog.tsx';
import { ShortcutsDialog } from '#renderer/dialogs/shortcuts/ShortcutsDialog.tsx';
import { SINCE_EXPORT } from '#renderer/dialogs/versions/sinceExportLater.ts';
import { VersionsDialog } from '#renderer/dialogs/versions/VersionsDialog.tsx';
import { PicturesRefusedDialog } from '#renderer/section/pictures/PicturesRefusedDialog.tsx';
import { UnusedPicturesDialog } from '#renderer/section/pictures/UnusedPicturesDialog.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { Dialog } from '#renderer/store/slices/uiState.ts';
import { assertNever } from '#shared/basics/assertNever.ts';

/** The dialogs that belong to a section, which this folder does not know: each with what draws it. */
export interface SectionDialogs {
  readonly decision: (dialog: Extract<Dialog, { kind: 'decision' }>) => ReactNode;
  readonly whenToWrite: (dialog: Extract<Dialog, { kind: 'whenToWrite' }>) => ReactNode;
  readonly changeAction: (dialog: Extract<Dialog, { kind: 'changeAction' }>) => ReactNode;
  readonly moveToBin: (dialog: Extract<Dialog, { kind: 'moveToBin' }>) => ReactNode;
  readonly createLike: (dialog: Extract<Dialog, { kind: 'createLike' }>) => ReactNode;
  readonly renameIncident: (dialog: Extract<Dialog, { kind: 'renameIncident' }>) => ReactNode;
  readonly keepListView: () => ReactNode;
  readonly ticketStates: (dialog: Extract<Dialog, { kind: 'ticketStates' }>) => ReactNode;
  readonly placeCause: (dialog: Extract<Dialog, { kind: 'placeCause' }>) => ReactNode;
  readonly pasteTimeline: (dialog: Extract<Dialog, { kind: 'pasteTimeline' }>) => ReactNode;
  readonly addGraphs: (dialog: Extract<Dialog, { kind: 'addGraphs' }>) => ReactNode;
  readonly signal: (dialog: Extract<Dialog, { kind: 'signal' }>) => ReactNode;
  readonly lookAtPictures: (dialog: Extract<Dialog, { kind: 'lookAtPictures' }>) => ReactNode;
  readonly moveEvents: (dialog: Extract<Dialog, { kind: 'moveEvents' }>) => ReactNode;
  readonly splitEvent: (dialog: Extract<Dialog, { kind: 'splitEvent' }>) => ReactNode;
  readonly askResponders: (dialog: Extract<Dialog, { kind: 'askResponders' }>) => ReactNode;
  readonly setActor: (dialog: Extract<Dialog, { kind: 'setActor' }>) => ReactNode;
}

/** Draws the one dialog that the state asks for. */
export function DialogHost({ sections }: { readonly sections: SectionDialogs }) {
  const dialog = useAppStore((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'newIncident':
      return (
        <NewIncidentDialog
          decided={dialog.decided ?? null}
          brought={dialog.brought ?? null}
          next={dialog.next ?? []}
        />
      );
    case 'severalIncidents':
      return <SeveralIncidentsDialog text={dialog.text} whole={dialog.whole} />;
    case 'decision':
      return sections.decision(dialog);
    case 'whenToWrite':
      return sections.whenToWrite(dialog);
    case 'incidentDetails':
      return <IncidentDetailsDialog />;
    case 'palette':
      return <CommandPalette />;
    case 'pasteTimeline':
      return sections.pasteTimeline(dialog);
    case 'addGraphs':
      return sections.addGraphs(dialog);
    case 'signal':
      return sections.signal(dialog);
    case 'lookAtPictures':
      return sections.lookAtPictures(dialog);
    case 'moveEvents':
      return sections.moveEvents(dialog);
    case 'splitEvent':
      return sections.splitEvent(dialog);
    case 'askResponders':
      return sections.askResponders(dialog);
    case 'setActor':
      return sections.setActor(dialog);
    case 'renamePerson':
      return <RenamePersonDialog name={dialog.name} />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'repairs':
      return <RepairsDialog opened={dialog.opened} />;
    case 'error':
      return <ErrorDialog error={dialog.error} />;
    case 'changeAction':
      return sections.changeAction(dialog);
    case 'createLike':
      return sections.createLike(dialog);
    case 'renameIncident':
      return sections.renameIncident(dialog);
    case 'keepListView':
      return sections.keepListView();
    case 'moveToBin':
      return sections.moveToBin(dialog);
    case 'ticketStates':
      return sections.ticketStates(dialog);
    case 'placeCause':
      return sections.placeCause(dialog);
    case 'exportErrors':
      return <ExportErrorsDialog audience={dialog.audience} />;
    case 'dismissFinding':
      return <DismissFindingDialog finding={dialog.finding} />;
    case 'exportRefused':
      return <EXPORT_REFUSED.Part leaks={dialog.leaks} />;
    case 'exporting':
      return <ExportingDialog progress={dialog.progress} />;
    case 'syncing':
      return <SyncingDialog stage={dialog.stage} />;
    case 'syncRefused':
      return <SyncRefusedDialog error={dialog.error} />;
    case 'choosePart':
      return <ChoosePartDialog name={dialog.name} content={dialog.content} parts={dialog.parts} />;
    case 'reading':
      return <ReadingDialog name={dialog.name} progress={dialog.progress} />;
    case 'picture':
      return <PICTURE.Part id={dialog.id} home={dialog.home} />;
    case 'pictureEditor':
      return <PICTURE_EDITOR.Part id={dialog.id} home={dialog.home} />;
    case 'picturesRefused':
      return <PicturesRefusedDialog refused={dialog.refused} />;
    case 'unusedPictures':
      return <UnusedPicturesDialog files={dialog.files} />;
    case 'returned':
      return <RETURNED.Part returned={dialog.returned} text={dialog.text} exportedAt={dialog.exportedAt} />;
    case 'versions':
      return <VersionsDialog list={dialog.list} />;
    case 'sinceExport':
      return <SINCE_EXPORT.Part sent={dialog.sent} exported={dialog.exported} />;
    case 'keptVersions':
      return <KeptVersionsDialog backTo={dialog.backTo ?? null} />;
    default:
      return assertNever(dialog, 'dialog');
  }
}
