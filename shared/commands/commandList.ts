import { recordOf } from '#shared/basics/recordOf.ts';
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from '#shared/domain/incident/publication.ts';

/** The menus of the application, in the order they stand in the menu bar. */
export const MENU_TITLES = ['File', 'Edit', 'View', 'Incident', 'Timeline', 'Meeting', 'Help'] as const;
export type MenuTitle = (typeof MENU_TITLES)[number];

interface CommandInfo {
  /** As in menus and the palette; an ellipsis says that it asks something first. */
  readonly title: string;
  /** Electron accelerator; `CmdOrCtrl` is the platform's own. */
  readonly shortcut?: string;
  readonly menu: MenuTitle;
  /** Commands of one group stand together, with a line between groups. */
  readonly group: number;
  /**
   * The page listens for the key itself, because a text field would otherwise take it first
   * (except on macOS, where a menu takes only what the page has left).
   */
  readonly isKeyOfPage?: boolean;
  /** A single key that runs it while an event of the timeline has the focus. */
  readonly eventKey?: string;
  /**
   * A single key, as `KeyboardEvent.key` names it with letters in capitals, that runs it while a meeting is
   * under way or the desk is at it, those of the wall also while that is open, and no field has the focus; on
   * the wall it always does.
   */
  readonly meetingKey?: string;
}

const FORMAT_SHORTCUTS: Readonly<Partial<Record<ExportFormat, string>>> = {
  markdown: 'CmdOrCtrl+Shift+M',
  pdf: 'CmdOrCtrl+Shift+E',
};

/** The commands that let the document leave as a file, one for each format. */
export const FORMAT_COMMANDS = EXPORT_FORMATS.map((format) => `export.${format}` as const);

function formatCommand(id: (typeof FORMAT_COMMANDS)[number]): CommandInfo {
  const format = formatOfCommand(id);
  const shortcut = FORMAT_SHORTCUTS[format];
  const key = shortcut === undefined ? {} : { shortcut };
  return { title: `Export ${FORMATS[format].name}…`, ...key, menu: 'File', group: 3 };
}

/** The format that one of {@link FORMAT_COMMANDS} exports. */
export function formatOfCommand(id: (typeof FORMAT_COMMANDS)[number]): ExportFormat {
  return id.slice('export.'.length) as ExportFormat; // By its type.
}

/** Every command there is: the native menu, toolbars, the palette and shortcuts read this one list. */
export const COMMANDS = {
  'file.new': { title: 'New incident…', shortcut: 'CmdOrCtrl+N', menu: 'File', group: 1 },
  'file.decide': {
    title: 'Do we need a postmortem?',
    shortcut: 'CmdOrCtrl+Shift+N',
    menu: 'File',
    group: 1,
  },
  'file.open': { title: 'Open…', shortcut: 'CmdOrCtrl+O', menu: 'File', group: 1 },
  'file.import': { title: 'Import…', shortcut: 'CmdOrCtrl+Shift+O', menu: 'File', group: 1 },
  'file.sample': { title: 'Open the sample incident', menu: 'File', group: 1 },
  'file.library': { title: 'Library', shortcut: 'CmdOrCtrl+Shift+L', menu: 'File', group: 1 },
  'library.search': {
    title: 'Search all incidents',
    shortcut: 'CmdOrCtrl+Shift+K',
    menu: 'File',
    group: 1,
  },
  'library.actions': {
    title: 'Actions of all incidents',
    shortcut: 'CmdOrCtrl+Shift+A',
    menu: 'File',
    group: 1,
  },
  'library.again': { title: 'Safeguards seen missing again', menu: 'File', group: 1 },
  'library.figures': { title: 'Incidents in figures', menu: 'File', group: 1 },
  'file.sync': { title: 'Sync this folder', menu: 'File', group: 1 },
  'file.saveNow': { title: 'Save now', shortcut: 'CmdOrCtrl+S', menu: 'File', group: 2 },
  'file.saveCopy': { title: 'Save a copy…', shortcut: 'CmdOrCtrl+Shift+S', menu: 'File', group: 2 },
  'file.reveal': { title: 'Show file in folder', menu: 'File', group: 2 },
  ...recordOf(FORMAT_COMMANDS, formatCommand),
  'export.print': { title: 'Print…', shortcut: 'CmdOrCtrl+P', menu: 'File', group: 3 },
  'export.copy': { title: 'Copy document', shortcut: 'CmdOrCtrl+Shift+C', menu: 'File', group: 3 },
  'file.whenToWrite': { title: 'When we write a postmortem…', menu: 'File', group: 4 },
  'file.keptVersions': { title: 'Kept versions of all incidents…', menu: 'File', group: 4 },
  'file.settings': { title: 'Settings…', shortcut: 'CmdOrCtrl+,', menu: 'File', group: 4 },
  'edit.undo': { title: 'Undo', shortcut: 'CmdOrCtrl+Z', menu: 'Edit', group: 1, isKeyOfPage: true },
  'edit.redo': { title: 'Redo', shortcut: 'CmdOrCtrl+Shift+Z', menu: 'Edit', group: 1, isKeyOfPage: true },
  'edit.find': { title: 'Find in document…', shortcut: 'CmdOrCtrl+F', menu: 'Edit', group: 3 },
  'edit.findNext': { title: 'Find next', shortcut: 'CmdOrCtrl+G', menu: 'Edit', group: 3 },
  'edit.findPrevious': { title: 'Find previous', shortcut: 'CmdOrCtrl+Shift+G', menu: 'Edit', group: 3 },
  'view.palette': { title: 'Search or run…', shortcut: 'CmdOrCtrl+K', menu: 'View', group: 1 },
  'view.guidance': {
    title: 'Show or hide guidance',
    shortcut: 'CmdOrCtrl+Alt+G',
    menu: 'View',
    group: 1,
  },
  'view.themeSystem': { title: 'Theme: as the system', menu: 'View', group: 2 },
  'view.themeLight': { title: 'Theme: light', menu: 'View', group: 2 },
  'view.themeDark': { title: 'Theme: dark', menu: 'View', group: 2 },
  'section.summary': { title: 'Go to Summary', shortcut: 'CmdOrCtrl+1', menu: 'Incident', group: 1 },
  'section.impact': { title: 'Go to Impact', shortcut: 'CmdOrCtrl+2', menu: 'Incident', group: 1 },
  'section.timeline': { title: 'Go to Timeline', shortcut: 'CmdOrCtrl+3', menu: 'Incident', group: 1 },
  'section.causes': { title: 'Go to Five Whys', shortcut: 'CmdOrCtrl+4', menu: 'Incident', group: 1 },
  'section.contributingFactors': {
    title: 'Go to Contributing factors',
    shortcut: 'CmdOrCtrl+5',
    menu: 'Incident',
    group: 1,
  },
  'section.wentWell': { title: 'Go to What went well', shortcut: 'CmdOrCtrl+6', menu: 'Incident', group: 1 },
  'section.actions': { title: 'Go to Action items', shortcut: 'CmdOrCtrl+7', menu: 'Incident', group: 1 },
  'section.lessons': { title: 'Go to Lessons learned', shortcut: 'CmdOrCtrl+8', menu: 'Incident', group: 1 },
  'section.meeting': { title: 'Go to Meeting', shortcut: 'CmdOrCtrl+9', menu: 'Incident', group: 1 },
  'section.publish': { title: 'Go to Publish', shortcut: 'CmdOrCtrl+Shift+P', menu: 'Incident', group: 1 },
  'publish.readiness': {
    title: 'Show what is missing',
    shortcut: 'CmdOrCtrl+Alt+F',
    menu: 'Incident',
    group: 2,
  },
  'publish.compose': { title: 'Compose the public version', menu: 'Incident', group: 2 },
  'publish.read': { title: 'Read what leaves', menu: 'Incident', group: 2 },
  'publish.send': { title: 'Send or save the document', menu: 'Incident', group: 2 },
  'incident.decideMerge': { title: 'Decide what a merge left open', menu: 'Incident', group: 2 },
  'incident.copies': { title: 'Merge conflict copies…', menu: 'Incident', group: 2 },
  'incident.versions': { title: 'Earlier versions…', menu: 'Incident', group: 2 },
  'incident.details': { title: 'Incident details…', shortcut: 'CmdOrCtrl+I', menu: 'Incident', group: 2 },
  'incident.renamePerson': { title: 'Rename a person…', menu: 'Incident', group: 2 },
  'picture.add': { title: 'Add pictures or files…', menu: 'Incident', group: 3 },
  'picture.unused': { title: 'Delete pictures that nothing refers to…', menu: 'Incident', group: 3 },
  'timeline.add': { title: 'Add event', shortcut: 'CmdOrCtrl+E', menu: 'Timeline', group: 1 },
  'timeline.paste': {
    title: 'Paste into the timeline…',
    shortcut: 'CmdOrCtrl+Alt+V',
    menu: 'Timeline',
    group: 1,
  },
  'timeline.switchView': {
    title: 'Switch between list and scale',
    shortcut: 'CmdOrCtrl+Shift+T',
    menu: 'Timeline',
    group: 2,
  },
  'timeline.filter': { title: 'Filter events', shortcut: 'CmdOrCtrl+Shift+F', menu: 'Timeline', group: 2 },
  'timeline.knownThen': { title: 'Show what was known then', menu: 'Timeline', group: 2 },
  'event.moveTo': { title: 'Move selected events to…', menu: 'Timeline', group: 3, eventKey: 'M' },
  'event.confirmTime': { title: 'Confirm the time', menu: 'Timeline', group: 3, eventKey: 'C' },
  'event.keyMoment': { title: 'Mark as key moment', menu: 'Timeline', group: 3, eventKey: 'K' },
  'event.insertAfter': { title: 'Insert an event after', menu: 'Timeline', group: 4, eventKey: 'I' },
  'event.duplicate': { title: 'Duplicate selected events', menu: 'Timeline', group: 4, eventKey: 'D' },
  'event.split': { title: 'Split event…', menu: 'Timeline', group: 4, eventKey: 'S' },
  'event.merge': { title: 'Merge selected events', menu: 'Timeline', group: 4, eventKey: 'G' },
  'event.remove': { title: 'Delete selected events', menu: 'Timeline', group: 4, eventKey: 'Delete' },
  'meeting.ask': { title: 'Ask the responders…', menu: 'Meeting', group: 0 },
  'meeting.startPause': {
    title: 'Start, pause or resume the meeting',
    shortcut: 'F8',
    menu: 'Meeting',
    group: 1,
  },
  'meeting.next': {
    title: 'Next block',
    shortcut: 'F9',
    menu: 'Meeting',
    group: 1,
    meetingKey: 'PageDown',
  },
  'meeting.back': { title: 'Back a block', shortcut: 'F7', menu: 'Meeting', group: 1, meetingKey: 'PageUp' },
  'meeting.extend1': {
    title: 'One minute more',
    shortcut: 'CmdOrCtrl+Alt+1',
    menu: 'Meeting',
    group: 2,
    meetingKey: '1',
  },
  'meeting.extend5': {
    title: 'Five minutes more',
    shortcut: 'CmdOrCtrl+Alt+5',
    menu: 'Meeting',
    group: 2,
    meetingKey: '5',
  },
  'meeting.end': { title: 'End the meeting', shortcut: 'CmdOrCtrl+Alt+0', menu: 'Meeting', group: 2 },
  'meeting.goToBlock': {
    title: 'Go to what the block works on',
    shortcut: 'CmdOrCtrl+J',
    menu: 'Meeting',
    group: 3,
    meetingKey: 'G',
  },
  'meeting.capture': {
    title: 'Capture what is said',
    shortcut: 'CmdOrCtrl+Alt+C',
    menu: 'Meeting',
    group: 4,
    meetingKey: '/',
  },
  'meeting.park': {
    title: 'Park an idea for later',
    shortcut: 'CmdOrCtrl+Alt+P',
    menu: 'Meeting',
    group: 4,
    meetingKey: 'L',
  },
  'meeting.prompts': { title: 'More questions to ask', menu: 'Meeting', group: 4, meetingKey: 'P' },
  'meeting.redirect': {
    title: 'Redirect from blame',
    shortcut: 'CmdOrCtrl+Alt+R',
    menu: 'Meeting',
    group: 4,
    meetingKey: 'R',
  },
  'wall.toggle': { title: 'Open or close the wall', shortcut: 'F5', menu: 'Meeting', group: 5 },
  'wall.move': {
    title: 'Move the wall to the next display',
    shortcut: 'CmdOrCtrl+Shift+D',
    menu: 'Meeting',
    group: 5,
  },
  'wall.window': { title: 'Show the wall in a window, or filling a display', menu: 'Meeting', group: 5 },
  'wall.blank': {
    title: 'Blank the wall',
    shortcut: 'CmdOrCtrl+Shift+B',
    menu: 'Meeting',
    group: 6,
    meetingKey: 'B',
  },
  'wall.freeze': { title: 'Freeze the wall', menu: 'Meeting', group: 6, meetingKey: 'F' },
  'wall.overview': { title: 'All whys on the wall', menu: 'Meeting', group: 6, meetingKey: 'O' },
  'wall.picture': {
    title: 'Picture or graph of this moment on the wall',
    menu: 'Meeting',
    group: 6,
    meetingKey: 'E',
  },
  'wall.parked': { title: 'Show parked items on the wall', menu: 'Meeting', group: 6 },
  'wall.next': { title: 'Next on the wall', menu: 'Meeting', group: 7, meetingKey: 'ArrowRight' },
  'wall.previous': { title: 'Previous on the wall', menu: 'Meeting', group: 7, meetingKey: 'ArrowLeft' },
  'help.shortcuts': { title: 'Keyboard shortcuts', shortcut: 'CmdOrCtrl+/', menu: 'Help', group: 1 },
} as const satisfies Record<string, CommandInfo>;

export type CommandId = keyof typeof COMMANDS;

/** In menu order. */
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];

/** The list's entry for a command, with its optional fields. */
export function commandInfo(id: CommandId): CommandInfo {
  return COMMANDS[id];
}
