import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from '#build/bench/measure.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/**
 * What the desk window loads before it can be used: the scripts and styles that its page names, and what the main process
 * has loaded by then.
 */
export const firstLoad: Measure = async () => {
  const renderer = join(PROJECT, 'out/renderer');
  const main = join(PROJECT, 'out/main');
  const files = filesNeededBy(main, startedWith(main, 'desktop-'));
  return [
    {
      what: 'main process first load, not compressed',
      value: files.reduce((sum, name) => sum + statSync(join(main, name)).size, 0) / 1000,
      unit: 'kB',
      budget: { most: 1000 },
      note: `${files.length} files`,
    },
    {
      what: 'renderer first load, gzip',
      value: gzippedBytes(renderer, 'desk.html') / 1000,
      unit: 'kB',
      budget: { most: 300 },
      note: `and fonts as the text needs them: ${fontSizes(join(renderer, 'fonts'))}`,
    },
  ];
};

/** The one file of a folder whose name begins so. */
function startedWith(folder: string, start: string): string {
  const name = readdirSync(folder).find((each) => each.startsWith(start));
  if (name === undefined) throw new Error(`No ${start}… in ${folder}`);
  return name;
}

/** A script and all that it loads before it runs. */
export function filesNeededBy(
  folder: string,
  name: string,
  above: readonly string[] = [],
): readonly string[] {
  const text = readFileSync(join(folder, name), 'utf8');
  const named = [...text.matchAll(/^(?:import|export) (?:[^"']* from )?["']\.\/([^"']+)["']/gm)];
  return named.reduce<readonly string[]>(
    (files, [, next = '']) => (files.includes(next) ? files : filesNeededBy(folder, next, files)),
    [...above, name],
  );
}

/** The page's scripts and styles, each compressed as a server would at best. */
export function gzippedBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/\s(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
  const sizes = [...new Set(named)].map(
    (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function fontSizes(folder: string): string {
  const sizes = readdirSync(folder).map((name) => ({ name, kB: statSync(join(folder, name)).size / 1000 }));
  const total = (font: RegExp) =>
    sizes.filter(({ name }) => font.test(name)).reduce((sum, { kB }) => sum + kB, 0);
  return `${total(/-latin-wght/).toFixed(0)} kB Latin of ${total(/-wght-/).toFixed(0)} kB`;
}
