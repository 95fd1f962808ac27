import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import { importGraph } from '#test/support/architecture/importGraph.ts';
import { APP_FOLDERS, readSources } from '#test/support/architecture/sourceFiles.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
const audited = Object.keys(dependencies).sort();

/** Put into documents by the build, and so imported by no file of ours. */
const FONTS = ['@fontsource/inter', '@fontsource/noto-emoji'];
/** Given by Electron and by Node. */
const PROVIDED = /^(?:electron|node:.*)$/;

/** `@dnd-kit/react/sortable` as `@dnd-kit/react`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

test('every library that people get with the app is where `npm audit --omit=dev` looks, and no other', () => {
  const product = readSources(APP_FOLDERS, /\.tsx?$/);
  const own = /^(?:shared|electron|renderer)\/|^\./;
  const imported = [...importGraph(product, 'run-time').values()].flat();
  const libraries = imported.filter((target) => !own.test(target) && !PROVIDED.test(target)).map(packageOf);
  expect(audited).toEqual([...new Set([...libraries, ...FONTS])].sort());
  expect(Object.keys(devDependencies).filter((name) => audited.includes(name))).toEqual([]);
});

test('docs/libraries.md gives a reason for each of them', () => {
  const text = readFileSync(join(PROJECT, 'docs/libraries.md'), 'utf8');
  const [table = ''] = text.split('## Tools');
  const named = [...table.matchAll(/^\| (?!library|---)(.+?) \|/gm)].flatMap(([, names = '']) => {
    const [first = '', ...others] = names.replaceAll('\\*', '*').split(', ');
    const scope = /^@[^/]+\//.exec(first)?.[0] ?? '';
    return [first, ...others.map((name) => (name.startsWith('@') || !scope ? name : `${scope}${name}`))];
  });
  expect(audited.filter((library) => !named.some((name) => means(name, library)))).toEqual([]);
  expect(named.filter((name) => !audited.some((library) => means(name, library)))).toEqual([]);
});

/** A name of the table may stand for several: `mdast-util-*`. */
function means(name: string, library: string): boolean {
  return name.endsWith('*') ? library.startsWith(name.slice(0, -1)) : name === library;
}
