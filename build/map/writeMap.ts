import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_MAP } from '#build/map/folderMap.ts';
import { lintRules } from '#build/map/lintRules.ts';
import { withMapTable, withRoomTable } from '#build/map/mapTable.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/*
 * npm run map: writes the linter's rules and the tables of ARCHITECTURE.md and docs/map.md from the map. A test fails
 * while they differ.
 */
rewrite('build/lint/importBoundaries.json', () => lintRules(FOLDER_MAP));
rewrite('ARCHITECTURE.md', (text) => withRoomTable(text, FOLDER_MAP));
rewrite('docs/map.md', (text) => withMapTable(text, FOLDER_MAP));
console.log(
  `The rules of ${FOLDER_MAP.length} folders are in build/lint/importBoundaries.json, the tables in ARCHITECTURE.md and docs/map.md.`,
);

function rewrite(file: string, write: (text: string) => string): void {
  const path = join(PROJECT, file);
  writeFileSync(path, write(readFileSync(path, 'utf8')));
}
