import { PARTS } from '#build/map/rendererRooms.ts';
import type { Room } from '#build/map/room.ts';

const BEGIN = '<!-- The table is written from build/map by `npm run map`. -->';
const END = '<!-- End of the table. -->';

/** A document with the map's table between its two marks. Throws when a mark is missing. */
export function withMapTable(document: string, rooms: readonly Room[]): string {
  const [before, rest] = splitAt(document, BEGIN);
  const [, after] = splitAt(rest, END);
  return `${before}${BEGIN}\n\n${mapTable(rooms)}\n\n${END}${after}`;
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`The document has no “${mark}”.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** Rooms of rooms stand in the data only: a newcomer needs the rooms first. */
function mapTable(rooms: readonly Room[]): string {
  const rows = rooms
    .filter(({ folder }) => folder.split('/').length === 2)
    .map(({ folder, holds, mayImport }) => `| \`${folder}\` | ${holds} | ${importWords(mayImport)} |`);
  const table = ['| folder | what it holds | may import |', '| --- | --- | --- |', ...rows].join('\n');
  return `${table}\n\n¹ What sections are made of: ${namesOf(PARTS)}.`;
}

function importWords(names: readonly string[]): string {
  const isSection = PARTS.every((part) => names.includes(part));
  if (!isSection) return namesOf(names) || '–';
  const others = namesOf(names.filter((name) => !PARTS.includes(name)));
  return others === '' ? '¹' : `¹ and ${others}`;
}

function namesOf(names: readonly string[]): string {
  return names
    .filter((name) => name !== '.')
    .map((name) => name.replace(/^\//, ''))
    .join(', ');
}
