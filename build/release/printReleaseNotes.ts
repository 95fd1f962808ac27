import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNotes } from '#build/release/releaseNotes.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

// npm run --silent release-notes -- TAG: prints the notes; says what is wrong and ends with 1 otherwise.
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
const result = releaseNotes(tag, version, readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8'));
if ('problem' in result) {
  console.error(result.problem);
  process.exitCode = 1;
} else {
  console.log(result.notes);
}
