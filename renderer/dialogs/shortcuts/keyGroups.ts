import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { LISTED_ACTION_KEYS } from '#renderer/section/listedActionKeys.ts';
import {
  COMMAND_IDS,
  type CommandId,
  commandInfo,
  MENU_TITLES,
  type MenuTitle,
} from '#shared/commands/commandList.ts';
import type { StartInfo } from '#shared/ipc/payloads.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** What a key does, and the key: with spaces between keys that are pressed together or one after the other. */
interface KeyUse {
  readonly use: string;
  readonly keys: string;
  /** The single key that does it as well, while the desk is at the meeting or the wall is open: the one that screens show there. */
  readonly alone?: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly uses: readonly KeyUse[];
}

/** On an event of the timeline, besides the commands' own keys. */
const EVENT_KEYS: readonly KeyUse[] = [
  { keys: 'Space, arrows, Space', use: 'Pick up, move in time, drop' },
  { keys: 'Shift ↑ / ↓', use: 'Select further' },
  { keys: '1 to 8', use: 'Its kind' },
  { keys: 'Shift 1 to 6', use: 'Its milestones' },
];

/** What became of an action that an earlier incident promised. */
const PROMISE_KEYS: readonly KeyUse[] = LISTED_ACTION_KEYS.map(([keys, words]) => ({
  keys,
  use: capitalised(words),
}));

const FIELD_KEYS: readonly KeyUse[] = [
  { keys: 'Enter', use: 'In a list: add below' },
  { keys: 'Backspace', use: 'In an empty line of a list: remove it' },
  { keys: 'Ctrl Enter', use: 'In an answer: ask why of it' },
  { keys: 'Shift Enter', use: 'In an answer: another reason beside it' },
  { keys: 'Alt ← / →', use: 'In an answer: out one level, under the one above' },
  { keys: 'Space, arrows, Space', use: 'On a handle: pick up, move, drop' },
  { keys: 'Delete', use: 'On an incident of the first screen: move it to the bin' },
];

/** What stands on a key that the platform calls otherwise. */
const KEY_SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
};

/** Of a menu whose commands serve two things. */
const OF_WALL = 'wall.';
const GO_TO = 'Go to ';

/** What is looked up while a room waits; the others follow in the order of the menu bar. */
const LOOKED_UP_FIRST: readonly string[] = ['Meeting', 'Wall', 'On an event', 'Go to'];

/** Every key there is, by what one is at: those of the meeting first, then the commands as in the menu bar. */
export function keyGroups(platform: StartInfo['platform']): readonly KeyGroup[] {
  const ofMenu = (menu: MenuTitle): readonly KeyUse[] =>
    COMMAND_IDS.filter((id) => commandInfo(id).menu === menu && !id.startsWith(OF_WALL)).flatMap((id) =>
      useOf(id, platform),
    );
  const incident = ofMenu('Incident');
  const groups: readonly KeyGroup[] = [
    ...MENU_TITLES.flatMap((title): readonly KeyGroup[] =>
      title === 'Incident'
        ? [
            { title: 'Go to', uses: incident.filter(isPlace).map(withoutGoTo) },
            { title, uses: incident.filter((use) => !isPlace(use)) },
          ]
        : [{ title, uses: ofMenu(title) }],
    ),
    {
      title: 'Wall',
      uses: COMMAND_IDS.filter((id) => id.startsWith(OF_WALL)).flatMap((id) => useOf(id, platform)),
    },
    { title: 'On an event', uses: [...COMMAND_IDS.flatMap(eventUse), ...EVENT_KEYS] },
    { title: 'On a promise, or an action of all', uses: PROMISE_KEYS },
    { title: 'In lists and answers', uses: FIELD_KEYS },
  ];
  const rank = ({ title }: KeyGroup) => {
    const at = LOOKED_UP_FIRST.indexOf(title);
    return at === -1 ? LOOKED_UP_FIRST.length : at;
  };
  return groups.filter(({ uses }) => uses.length > 0).sort((one, other) => rank(one) - rank(other));
}

/** The groups with only what the words name: every word in the use, the key or the group's title. */
export function foundKeys(groups: readonly KeyGroup[], words: string): readonly KeyGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, uses }) => ({
      title,
      uses: uses.filter(({ use, keys, alone = '' }) => {
        const said = `${title} ${use} ${alone} ${keys}`.toLowerCase();
        return wanted.every((word) => said.includes(word));
      }),
    }))
    .filter(({ uses }) => uses.length > 0);
}

function useOf(id: CommandId, platform: StartInfo['platform']): readonly KeyUse[] {
  const { title, shortcut, meetingKey } = commandInfo(id);
  const single = meetingKey && (KEY_SIGNS[meetingKey] ?? meetingKey);
  if (shortcut === undefined) return single === undefined ? [] : [{ use: title, keys: single }];
  const keys = shortcutText(shortcut, platform);
  return [single === undefined ? { use: title, keys } : { use: title, keys, alone: single }];
}

function eventUse(id: CommandId): readonly KeyUse[] {
  const { title, eventKey } = commandInfo(id);
  return eventKey === undefined ? [] : [{ use: title, keys: eventKey }];
}

function isPlace({ use }: KeyUse): boolean {
  return use.startsWith(GO_TO);
}

function withoutGoTo({ use, keys }: KeyUse): KeyUse {
  return { use: use.slice(GO_TO.length), keys };
}
