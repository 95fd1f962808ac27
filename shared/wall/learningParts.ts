import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { shownOnWall } from '#shared/wall/roomVisibility.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { wallText } from '#shared/wall/wallText.ts';

/** In the order in which a room likes to speak of them: the good first. */
const LISTS = [
  { list: 'wentWell', heading: 'What went well' },
  { list: 'wentPoorly', heading: 'What went poorly' },
  { list: 'gotLucky', heading: 'Where we got lucky' },
  { list: 'lessons', heading: 'What we take from it' },
] as const satisfies readonly { readonly list: keyof Incident; readonly heading: string }[];

/** The lists that are not empty, each under its heading. */
export function learningParts(incident: Incident): readonly WallPart[] {
  const parts = LISTS.flatMap(({ list, heading }) => listParts(heading, incident[list]));
  return parts.length > 0 ? parts : [{ kind: 'text', size: 'lead', text: 'Nothing is written down yet.' }];
}

/** A heading and its items; nothing for an empty list. */
export function listParts(heading: string, items: readonly ListItem[]): readonly WallPart[] {
  const texts = shownOnWall(items)
    .map(({ text }) => wallText(text))
    .filter(Boolean);
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', text: heading, isContinued: false },
    ...texts.map((text) => ({ kind: 'item' as const, text, isContinued: false })),
  ];
}
