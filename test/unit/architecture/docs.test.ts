import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP_TEXT } from '#electron/commandLine/arguments/helpText.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/patterns/allPatterns.ts';
import * as vocabulary from '#shared/words/vocabulary.ts';
import {
  brokenLinks,
  listedOptions,
  namesOfSources,
  unknownNames,
} from '#test/support/architecture/docRules.ts';
import { ALL_FOLDERS, ROOT, readSources } from '#test/support/architecture/sourceFiles.ts';

const OTHERS = ['build/chromium-host/README.md', '.github/pull_request_template.md'];
const read = (path: string) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });
const markdownIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
const atTheTop = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
const docs = [
  ...atTheTop,
  ...markdownIn('docs').map((name) => join('docs', name).replaceAll('\\', '/')),
  ...OTHERS,
].map(read);
const pages = docs.filter(({ path }) => path.startsWith('docs/'));
const architecture = read('ARCHITECTURE.md').text;

/** What the tables of the vocabulary call their values: the text itself, or its `label`. */
function labelsOf(tables: object): readonly string[] {
  return Object.values(tables)
    .filter((table) => typeof table === 'object')
    .flatMap((table: object) => Object.values(table))
    .flatMap((words: string | { readonly label?: string }) =>
      typeof words === 'string' ? words : (words.label ?? []),
    )
    .filter((label) => label !== '');
}

describe('the documentation', () => {
  it('has no link that leads nowhere', () => {
    expect(docs.flatMap((doc) => brokenLinks(doc, ROOT))).toEqual([]);
  });

  it('names nothing of the code that is not there', () => {
    const names = namesOfSources(readSources(ALL_FOLDERS, /\.(tsx?|css)$/));
    const ofToday = docs.filter(({ path }) => path !== 'CHANGELOG.md');
    expect(ofToday.flatMap((doc) => unknownNames(doc, names, ROOT))).toEqual([]);
  });

  it('has a map of at most 150 lines, from which every page is one step away', () => {
    expect(architecture.split('\n').length - 1).toBeLessThanOrEqual(150);
    const unlinked = pages.filter(
      ({ path }) => !path.startsWith('docs/decisions/') && !architecture.includes(path),
    );
    expect(unlinked.map(({ path }) => path)).toEqual([]);
  });

  it('lists every decision', () => {
    const list = read('docs/decisions/README.md').text;
    const files = markdownIn('docs/decisions').filter((name) => name !== 'README.md');
    expect(files.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  });

  it('counts the patterns of the language hints', () => {
    expect(read('docs/language.md').text).toContain(`holds ${LANGUAGE_PATTERNS.length} wordings`);
  });

  it('has every label of the vocabulary in the glossary', () => {
    const glossary = read('docs/glossary.md').text;
    expect(labelsOf(vocabulary).filter((label) => !glossary.includes(label))).toEqual([]);
    expect(
      labelsOf({ PLANTED: { a: 'Not in it', b: { label: 'Nor this', spoken: 'but this may be' } } }),
    ).toEqual(['Not in it', 'Nor this']);
  });

  it('lists in the README the options that each command has', () => {
    const [, usage = ''] = /^## On the command line\n+```\n(.*?)```/ms.exec(read('README.md').text) ?? [];
    expect(listedOptions(usage)).toEqual(listedOptions(HELP_TEXT.split('Exit codes:')[0] ?? ''));
  });
});

describe('the check of the documentation', () => {
  const doc = (text: string) => ({ path: 'docs/planted.md', text });

  it.each([
    ['[a](missing.md)', ['docs/planted.md: missing.md']],
    ['[a](../README.md#no-such-heading)', ['docs/planted.md: ../README.md#no-such-heading']],
    ['[a](../README.md#try-it) [b](https://example.org) `[c](nowhere)`', []],
  ])('follows %s', (text, broken) => {
    expect(brokenLinks(doc(text), ROOT)).toEqual(broken);
  });

  it('names a function and a file that are gone', () => {
    const sources = [{ path: 'shared/a/kept.ts', text: 'export function keptName() {}' }];
    const text =
      '`keptName` and `kept.ts`, but `goneName(x)`, `gone.ts` and `shared/nowhere`; `npm test` is no name';
    expect(unknownNames(doc(text), namesOfSources(sources), ROOT)).toEqual([
      'docs/planted.md: goneName(x)',
      'docs/planted.md: gone.ts',
      'docs/planted.md: shared/nowhere',
    ]);
  });

  it('reads the options of each command', () => {
    const usage = '  debrief export FILE --to pdf\n      [--force]  may\n  debrief list DIR [--json]\n';
    expect(listedOptions(usage)).toEqual(
      new Map([
        ['export', ['--force', '--to']],
        ['list', ['--json']],
      ]),
    );
  });
});
