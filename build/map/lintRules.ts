import { namedBy, type Room, roomsAround } from '#build/map/room.ts';

/**
 * The linter's settings that say the same as the map, as JSON: one override for each room. The linter takes the last
 * override that fits a file, so that rooms of rooms come after the rooms around them. It does not tell types from
 * what runs: what may be imported as types only is let through, and the test of architecture tells them apart.
 */
export function lintRules(rooms: readonly Room[]): string {
  const outermostFirst = rooms.toSorted((a, b) => a.folder.split('/').length - b.folder.split('/').length);
  const overrides = [...outermostFirst.map((room) => override(room, rooms)), NO_TESTS_IN_BUILD];
  const schema = '../../node_modules/@biomejs/biome/configuration_schema.json';
  return `${JSON.stringify({ $schema: schema, overrides }, null, 2)}\n`;
}

function override(room: Room, rooms: readonly Room[]) {
  const { folder, holds } = room;
  const around = roomsAround(`${folder}/any.ts`, rooms);
  const ours = around
    .flatMap((each) => namedBy(each, true))
    .map((path) => `!#${path}${path.endsWith('/') ? '**' : ''}`);
  const packages = around
    .flatMap((each) => each.packages ?? [])
    .flatMap((name) => [`!${name}`, `!${name}/**`]);
  const isTop = !folder.includes('/');
  return restricted(isTop ? `${folder}/*` : `${folder}/**`, `${folder}: ${holds}. See build/map.`, [
    '**',
    '!./**',
    `!#${folder}/**`,
    ...new Set([...ours, ...packages]),
  ]);
}

const NO_TESTS_IN_BUILD = restricted('build/**', 'Nothing imports tests.', ['../**', '#test/**']);

function restricted(files: string, message: string, group: readonly string[]) {
  const options = { patterns: [{ message, group }] };
  return {
    includes: [files],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } },
  };
}
