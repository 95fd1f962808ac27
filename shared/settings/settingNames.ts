import { recordOf } from '#shared/basics/recordOf.ts';
import { type Settings, ZOOMS } from '#shared/settings/settings.ts';

/** The settings that are one of a few, with the name of each. */
export const CHOICE_NAMES = {
  theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
  zoom: recordOf(ZOOMS, (zoom) => (zoom === 'auto' ? 'To fit the window' : `${zoom} %`)),
  pageSize: { A4: 'A4', Letter: 'Letter' },
  whysAs: { text: 'Text', tree: 'Tree' },
  wallLook: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
} as const satisfies {
  readonly [Name in keyof Settings]?: Readonly<Record<Settings[Name] & string, string>>;
};
export type ChoiceSetting = keyof typeof CHOICE_NAMES;

/** The settings that are on or off. */
export const SWITCH_NAMES = {
  isGuidanceOpen: 'Guidance beside each section',
  hasMermaid: 'Markdown with a Mermaid diagram of the causes',
  hasPictures: 'Markdown with its pictures in a folder beside it',
  hasReviewCopies:
    'In a Git repository, each save keeps the internal Markdown beside the incident, for reviewers',
  isBlockFollowed: 'Go to each block’s section',
  isChimeOn: 'Chime when time is up',
} as const satisfies { readonly [Name in keyof Settings]?: string };
export type SwitchSetting = keyof typeof SWITCH_NAMES;
