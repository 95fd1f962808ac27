import type { Room } from '#build/map/room.ts';

const REACT = ['react', 'react-dom'];
const INTERFACE = [...REACT, 'lucide-react'];
/** What sections are made of. */
export const PARTS = [
  'ui',
  'styles',
  'store',
  'edits',
  'commands',
  'fields',
  'focus',
  'section',
  'sortable',
  'errors',
  '/shared',
];

/** A section, or another place of the desk: it stands beside the others, not on them. */
function feature(name: string, holds: string, packages: readonly string[] = []): Room {
  return { folder: `renderer/${name}`, holds, mayImport: PARTS, packages: [...INTERFACE, ...packages] };
}

/** The pages. The files directly in `renderer` start the desk and the wall. */
export const RENDERER_ROOMS: readonly Room[] = [
  {
    folder: 'renderer/styles',
    holds: 'tokens and fonts',
    mayImport: [],
    packages: ['@fontsource-variable/inter'],
  },
  {
    folder: 'renderer/ui',
    holds: 'the kit: buttons, fields, dialogs, menus, which know nothing of incidents',
    mayImport: ['styles', '/shared/text'],
    packages: [...INTERFACE, '@base-ui/react'],
  },
  {
    folder: 'renderer/kit',
    holds: 'a page of every part of the kit in every state, to be looked at; in no build',
    mayImport: ['ui', 'styles'],
    packages: [...INTERFACE, '@fontsource-variable/inter'],
  },
  {
    folder: 'renderer/store',
    holds: 'the state of a window, in slices',
    mayImport: ['/shared'],
    packages: ['react', 'zustand'],
  },
  {
    folder: 'renderer/store/slices',
    holds: 'each slice: its state and its named actions',
    mayImport: ['.', '/shared'],
  },
  {
    folder: 'renderer/store/slices/library',
    holds: 'the slices of the first screen',
    mayImport: ['.', '/shared'],
  },
  {
    folder: 'renderer/edits',
    holds:
      'every edit of the open incident, made once for a window: its undo step, and where the keyboard goes on',
    mayImport: ['store', '/shared'],
    packages: ['react'],
  },
  {
    folder: 'renderer/commands',
    holds: 'what each command does, and the keys',
    mayImport: ['edits', 'store', '/shared'],
    packages: ['react'],
  },
  {
    folder: 'renderer/errors',
    holds: 'the message in place of a part that failed',
    mayImport: ['commands', 'store', 'ui', '/shared'],
    packages: INTERFACE,
  },
  {
    folder: 'renderer/fields',
    holds: 'fields of an incident, with their half-typed text',
    mayImport: ['store', 'styles', 'ui', '/shared'],
    packages: INTERFACE,
  },
  {
    folder: 'renderer/focus',
    holds: 'keeps the keyboard’s place',
    mayImport: ['store', '/shared'],
    packages: REACT,
  },
  {
    folder: 'renderer/section',
    holds: 'what sections have in common: header, empty state, cards of findings',
    mayImport: ['commands', 'edits', 'errors', 'fields', 'store', 'ui', '/shared'],
    packages: INTERFACE,
  },
  {
    folder: 'renderer/section/pictures',
    holds: 'the pictures at an event or an answer: small, large, with what is said of them',
    mayImport: ['.', '/renderer/edits', '/renderer/styles'],
  },
  {
    folder: 'renderer/sortable',
    holds: 'lists put in order by dragging',
    mayImport: ['section', 'store', 'styles', 'ui'],
    packages: [...INTERFACE, '@dnd-kit*'],
  },
  feature('summary', 'the summary'),
  feature('impact', 'the impact'),
  feature('lists', 'contributing factors, what went well and poorly, lessons'),
  feature('actions', 'the action items'),
  feature('timeline', 'the timeline: as a list, to scale, pasted', ['@dnd-kit*', '@tanstack/react-virtual']),
  { folder: 'renderer/timeline/event', holds: 'one event: its editor, menu, keys', mayImport: [] },
  {
    folder: 'renderer/timeline/facts',
    holds: 'response times, phases, what was known then',
    mayImport: ['event'],
  },
  {
    folder: 'renderer/timeline/selection',
    holds: 'what several events are given at once',
    mayImport: ['.', 'event'],
  },
  {
    folder: 'renderer/timeline/drag',
    holds: 'dragging: the events, and where they may be dropped',
    mayImport: ['event'],
  },
  { folder: 'renderer/timeline/list', holds: 'the list', mayImport: ['drag', 'event'] },
  { folder: 'renderer/timeline/tray', holds: 'notes without a time', mayImport: ['drag', 'event'] },
  { folder: 'renderer/timeline/paste', holds: 'the preview of what is pasted', mayImport: ['event'] },
  {
    folder: 'renderer/timeline/paste/questions',
    holds: 'what a preview asks: which of several times, zones or incidents is meant',
    mayImport: [],
  },
  {
    folder: 'renderer/timeline/signals',
    holds: 'graphs under the scale: taken in, drawn, what is said of one',
    mayImport: [],
  },
  { folder: 'renderer/timeline/scale', holds: 'the scale', mayImport: ['drag', 'event', 'signals'] },
  {
    folder: 'renderer/timeline/scale/marks',
    holds: 'the places of marks, and the titles that fit beside them',
    mayImport: [],
  },
  { folder: 'renderer/timeline/scale/moving', holds: 'marks drawn while all move', mayImport: ['marks'] },
  feature('causes', 'the Five Whys', ['@dnd-kit*']),
  { folder: 'renderer/causes/answer', holds: 'one answer: words, evidence, confidence, stop', mayImport: [] },
  { folder: 'renderer/causes/guided', holds: 'one why at a time', mayImport: ['answer'] },
  { folder: 'renderer/causes/board', holds: 'the board', mayImport: ['answer'] },
  { folder: 'renderer/causes/outline', holds: 'the outline', mayImport: ['answer'] },
  feature('meeting', 'the meeting'),
  { folder: 'renderer/meeting/clock', holds: 'the clock and its notices', mayImport: [] },
  { folder: 'renderer/meeting/cards', holds: 'cards that several phases show', mayImport: ['clock'] },
  { folder: 'renderer/meeting/plan', holds: 'before it starts', mayImport: ['cards'] },
  { folder: 'renderer/meeting/room', holds: 'while it runs', mayImport: ['cards', 'clock'] },
  { folder: 'renderer/meeting/closing', holds: 'its end', mayImport: ['cards', 'clock'] },
  feature('publish', 'readiness, the public version, the exports'),
  { folder: 'renderer/publish/check', holds: 'what is missing, kind by kind', mayImport: [] },
  { folder: 'renderer/publish/public', holds: 'the public version and its names', mayImport: [] },
  { folder: 'renderer/publish/reading', holds: 'the document as it leaves', mayImport: ['public'] },
  {
    folder: 'renderer/publish/destinations',
    holds: 'status page, trackers, calendars, the record of exports',
    mayImport: ['.'],
  },
  feature('home', 'the library, and the decision whether to write'),
  { folder: 'renderer/home/actions', holds: 'the actions of all incidents', mayImport: ['.'] },
  { folder: 'renderer/home/list', holds: 'the list of incidents', mayImport: ['.'] },
  { folder: 'renderer/home/search', holds: 'the search in all incidents', mayImport: ['.'] },
  { folder: 'renderer/home/decision', holds: 'whether to write a postmortem', mayImport: [] },
  feature('guidance', 'the panel beside a section: questions, hints'),
  { folder: 'renderer/guidance/language', holds: 'hints about words', mayImport: [] },
  feature('dialogs', 'dialogs of no section', ['cmdk']),
  {
    folder: 'renderer/wallView',
    holds: 'the wall as it is drawn, on the wall and small on the desk',
    mayImport: ['commands', 'section', 'store', 'ui', '/shared'],
    packages: INTERFACE,
  },
  {
    folder: 'renderer/wall',
    holds: 'the window on the projector',
    mayImport: ['store', 'styles', 'wallView', '/shared'],
    packages: REACT,
  },
  {
    folder: 'renderer/desk',
    holds: 'the facilitator’s window: it puts the places together',
    mayImport: [
      ...PARTS,
      'summary',
      'impact',
      'lists',
      'actions',
      'timeline',
      'causes',
      'meeting',
      'publish',
      'home',
      'guidance',
      'dialogs',
      'wallView',
    ],
    packages: INTERFACE,
  },
  {
    folder: 'renderer/desk/drops',
    holds: 'text and files from elsewhere that are dropped or pasted',
    mayImport: [],
  },
  { folder: 'renderer/desk/find', holds: 'find in the document', mayImport: [] },
  { folder: 'renderer/desk/toasts', holds: 'short messages', mayImport: [] },
  {
    folder: 'renderer/desk/copies',
    holds: 'the notice of conflict copies beside the open file',
    mayImport: [],
  },
  { folder: 'renderer/desk/undecided', holds: 'what a merge left to be decided', mayImport: [] },
  {
    folder: 'renderer',
    holds: 'the pages and how they start',
    mayImport: ['/shared'],
    packages: [...REACT, '@fontsource-variable/inter'],
  },
];
