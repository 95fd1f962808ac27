import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_MAP } from '#build/map/folderMap.ts';
import { lintRules } from '#build/map/lintRules.ts';
import { withMapTable } from '#build/map/mapTable.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/* npm run map: writes the linter's rules and ARCHITECTURE's table from the map. A test fails while they differ. */
const architecture = join(PROJECT, 'ARCHITECTURE.md');
writeFileSync(join(PROJECT, 'build/importBoundaries.json'), lintRules(FOLDER_MAP));
writeFileSync(architecture, withMapTable(readFileSync(architecture, 'utf8'), FOLDER_MAP));
console.log(
  `The rules of ${FOLDER_MAP.length} folders are in build/importBoundaries.json, the table in ARCHITECTURE.md.`,
);
