import { choosePictures, pictureHome } from '#renderer/commands/addPicture.ts';
import { importFile } from '#renderer/commands/bringIn.ts';
import { moveMatch, openFind, redoEdit, undoEdit } from '#renderer/commands/editCommands.ts';
import { exportDocument } from '#renderer/commands/exportDocument.ts';
import { createMeetingCommands } from '#renderer/commands/meetingCommands.ts';
import {
  PUBLIC_SUMMARY_SPOT,
  READINESS_SPOT,
  READING_SPOT,
  SEND_SPOT,
} from '#renderer/commands/publishSpots.ts';
import type { CommandAction, CommandActions } from '#renderer/commands/runnableCommand.ts';
import { syncThisFolder } from '#renderer/commands/syncThisFolder.ts';
import { createEventCommands, createTimelineCommands } from '#renderer/commands/timelineCommands.ts';
import { offerUnusedPictures } from '#renderer/commands/unusedPictures.ts';
import { createWallCommands } from '#renderer/commands/wallCommands.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEditable, isOpen } from '#renderer/store/selectors.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { isWideNow } from '#renderer/store/useIsWide.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import { FORMAT_COMMANDS, formatOfCommand } from '#shared/commands/commandList.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { undecidedPlaces } from '#shared/merge/undecidedPlaces.ts';
import type { Theme } from '#shared/settings/settings.ts';

const always = () => true;

function isUndecided(state: AppState): boolean {
  return isEditable(state) && (state.incident?.conflicts ?? []).length > 0;
}

/** The panel stands beside every place, so that the person stays at theirs. */
function goToUndecided({ incident, focusHere }: AppState): void {
  const [first] = incident === null ? [] : undecidedPlaces(incident);
  if (first !== undefined) focusHere(first.spot);
}

/** Back to where the library was left; from another place of it to the incidents. */
function goToLibrary({ file, goHome, showLibrary }: AppState): Promise<void> {
  return file === null ? showLibrary('incidents') : goHome();
}

/** Binds every command of the list to one window's store. A command without an action does not compile. */
export function createCommandActions(store: AppStore, deps: StoreDeps, edits: Edits): CommandActions {
  const { api } = deps;
  const state = store.getState;
  const goTo = (place: DeskPlace): CommandAction => ({
    isEnabled: isOpen,
    run: () => state().openPlace(place),
  });
  const goToSpot = (spot: DeskSpot): CommandAction => ({
    isEnabled: isOpen,
    run: () => state().goToSpot(spot),
  });
  const theme = (theme: Theme): CommandAction => ({
    isEnabled: always,
    run: () => state().changeSettings({ theme }),
  });
  const exporting = (run: () => unknown): CommandAction => ({ isEnabled: isOpen, run });
  const reveal = (): unknown => {
    const { file } = state();
    return file === null ? undefined : api.request('incident:reveal', { handle: file.handle });
  };

  return {
    'file.new': { isEnabled: always, run: () => state().openDialog({ kind: 'newIncident' }) },
    'file.decide': { isEnabled: always, run: () => state().openDialog({ kind: 'decision' }) },
    'file.whenToWrite': { isEnabled: always, run: () => state().openDialog({ kind: 'whenToWrite' }) },
    'file.keptVersions': { isEnabled: always, run: () => state().showKept() },
    'file.settings': { isEnabled: always, run: () => state().openDialog({ kind: 'settings' }) },
    'file.open': { isEnabled: always, run: () => state().openWithDialog() },
    'file.sample': { isEnabled: always, run: () => state().createSample() },
    'file.import': {
      isEnabled: ({ file }) => file?.isReadOnly !== true,
      run: () => importFile(store, deps),
    },
    'file.library': { isEnabled: always, run: () => goToLibrary(state()) },
    'library.search': { isEnabled: always, run: () => state().showLibrary('search') },
    'library.actions': { isEnabled: always, run: () => state().showLibrary('actions') },
    'library.again': { isEnabled: always, run: () => state().showLibrary('again') },
    'library.figures': { isEnabled: always, run: () => state().showLibrary('figures') },
    'file.sync': { isEnabled: always, run: () => syncThisFolder(store, deps) },
    'file.saveNow': { isEnabled: isEditable, run: () => state().save() },
    'file.saveCopy': { isEnabled: isOpen, run: () => state().saveCopy() },
    'file.reveal': { isEnabled: isOpen, run: reveal },
    ...recordOf(FORMAT_COMMANDS, (id) => exporting(() => exportDocument(store, deps, formatOfCommand(id)))),
    'export.print': exporting(() => exportDocument(store, deps, 'print')),
    'export.copy': exporting(() => exportDocument(store, deps, 'clipboard')),
    'edit.undo': { isEnabled: ({ history }) => history.past.length > 0, run: () => undoEdit(store) },
    'edit.redo': { isEnabled: ({ history }) => history.future.length > 0, run: () => redoEdit(store) },
    'edit.find': { isEnabled: isOpen, run: () => openFind(store) },
    'edit.findNext': { isEnabled: ({ find }) => find !== null, run: () => moveMatch(store, 1) },
    'edit.findPrevious': { isEnabled: ({ find }) => find !== null, run: () => moveMatch(store, -1) },
    'view.palette': { isEnabled: always, run: () => state().openDialog({ kind: 'palette' }) },
    'view.guidance': {
      isEnabled: isOpen,
      run: () =>
        isWideNow()
          ? state().changeSettings({ isGuidanceOpen: !state().settings.isGuidanceOpen })
          : state().putGuidanceOver(!state().isGuidanceOver),
    },
    'view.themeSystem': theme('system'),
    'view.themeLight': theme('light'),
    'view.themeDark': theme('dark'),
    'section.summary': goTo('summary'),
    'section.impact': goTo('impact'),
    'section.timeline': goTo('timeline'),
    'section.causes': goTo('causes'),
    'section.contributingFactors': goTo('contributingFactors'),
    'section.wentWell': goTo('wentWell'),
    'section.actions': goTo('actions'),
    'section.lessons': goTo('lessons'),
    'section.meeting': goTo('meeting'),
    'section.publish': goTo('publish'),
    ...createTimelineCommands(store),
    ...createEventCommands(store, edits),
    ...createMeetingCommands(store, deps),
    ...createWallCommands(store, deps),
    'publish.readiness': goToSpot(READINESS_SPOT),
    'publish.compose': goToSpot(PUBLIC_SUMMARY_SPOT),
    'publish.read': goToSpot(READING_SPOT),
    'publish.send': goToSpot(SEND_SPOT),
    'incident.decideMerge': { isEnabled: isUndecided, run: () => goToUndecided(state()) },
    'incident.copies': { isEnabled: isEditable, run: () => state().showCopies() },
    'incident.versions': { isEnabled: isOpen, run: () => state().showVersions() },
    'incident.details': { isEnabled: isOpen, run: () => state().openDialog({ kind: 'incidentDetails' }) },
    'incident.renamePerson': {
      isEnabled: isEditable,
      run: () => state().openDialog({ kind: 'renamePerson', name: '' }),
    },
    'picture.add': {
      isEnabled: (state) => pictureHome(state) !== null,
      run: () => choosePictures(store, { api, pictures: edits.pictures }),
    },
    'picture.unused': { isEnabled: isEditable, run: () => offerUnusedPictures(store, { api }) },
    'help.shortcuts': { isEnabled: always, run: () => state().openDialog({ kind: 'shortcuts' }) },
  };
}
