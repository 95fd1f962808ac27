import { PARTS } from '#build/map/rendererRooms.ts';
import type { Room } from '#build/map/room.ts';

const BEGIN = '<!-- The table is written from build/map by `npm run map`. -->';
const END = '<!-- End of the table. -->';

/** ARCHITECTURE with the rooms between its two marks: a newcomer needs them before the rules. Throws without a mark. */
export function withRoomTable(document: string, rooms: readonly Room[]): string {
  return withTable(document, roomTable(rooms));
}

/** docs/map.md with every room, and what it may import, between its two marks. Throws without a mark. */
export function withMapTable(document: string, rooms: readonly Room[]): string {
  return withTable(document, mapTable(rooms));
}

function withTable(document: string, table: string): string {
  const [before, rest] = splitAt(document, BEGIN);
  const [, after] = splitAt(rest, END);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`The document has no “${mark}”.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function roomTable(rooms: readonly Room[]): string {
  const rows = rooms
    .filter(({ folder }) => folder.split('/').length === 2)
    .map(({ folder, holds }) => `| \`${folder}\` | ${holds} |`);
  return ['| folder | what it holds |', '| --- | --- |', ...rows].join('\n');
}

function mapTable(rooms: readonly Room[]): string {
  const rows = rooms.map(
    ({ folder, holds, mayImport }) => `| \`${folder}\` | ${holds} | ${importWords(mayImport)} |`,
  );
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
  return names.map((name) => (name === '.' ? 'files of its parent' : name.replace(/^\//, ''))).join(', ');
}
