import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import { HELP_TEXT } from '#electron/commandLine/arguments/helpText.ts';
import { COMMANDS } from '#shared/commands/commandList.ts';
import { EXPORT_FORMATS, FORMATS } from '#shared/domain/incident/publication.ts';

const CHOICE = `export FILE --to ${EXPORT_FORMATS.join('|')}`;

test('the help and the README name every format of an export', () => {
  expect(HELP_TEXT).toContain(CHOICE);
  expect(readFileSync(join(PROJECT, 'README.md'), 'utf8')).toContain(CHOICE);
});

test.each(EXPORT_FORMATS)('%s has its command in the menu', (format) => {
  expect(COMMANDS[`export.${format}`]).toMatchObject({
    title: `Export ${FORMATS[format].name}…`,
    menu: 'File',
  });
});
