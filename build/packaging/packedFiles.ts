import { readdir, readFile, stat } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { moduleImports } from '#build/packaging/moduleImports.ts';

/** Where the built app lies: the folder with the package.json that is packed, and its output folder `out`. */
export interface BuiltApp {
  readonly packageFile: string;
  readonly out: string;
}

/**
 * What the packed app would miss when it runs, one sentence each; empty when the files listed in electron-builder.yml
 * are enough. Nothing from node_modules is packed, so bundles may import only `electron`, Node's own modules and
 * each other, and pages may name only files that are there.
 */
export async function packedFileProblems(app: BuiltApp): Promise<readonly string[]> {
  const problems = [
    mainProblems(app),
    bundleProblems(join(app.out, 'main'), app.out, isBuiltin),
    // A sandboxed preload is given electron alone.
    bundleProblems(join(app.out, 'preload'), app.out, () => false),
    pageProblems(join(app.out, 'renderer')),
  ];
  return (await Promise.all(problems)).flat();
}

async function mainProblems({ packageFile }: BuiltApp): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await readFile(packageFile, 'utf8'));
  const hasMain = typeof manifest === 'object' && manifest !== null && 'main' in manifest;
  const main = hasMain ? String(manifest.main) : '';
  if (!main.startsWith('out/')) return [`package.json: main is "${main}", which is not packed`];
  return (await isFile(join(dirname(packageFile), main))) ? [] : [`package.json: main ${main} is missing`];
}

async function bundleProblems(
  folder: string,
  out: string,
  isAllowed: (name: string) => boolean,
): Promise<readonly string[]> {
  const bundles = (await filesBelow(folder)).filter((file) => /\.[cm]?js$/.test(file));
  if (bundles.length === 0) return [`${relative(out, folder)}: no bundle`];
  const problems: string[] = [];
  for (const file of bundles) {
    for (const { specifier } of moduleImports(file, await readFile(file, 'utf8'))) {
      const isOurs = specifier.startsWith('.');
      if (isOurs && (await isFile(join(dirname(file), specifier)))) continue;
      if (!isOurs && (specifier === 'electron' || isAllowed(specifier))) continue;
      problems.push(`${relative(out, file)}: imports "${specifier}", which is not packed`);
    }
  }
  return problems;
}

async function pageProblems(folder: string): Promise<readonly string[]> {
  const pages = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) return ['renderer: no page'];
  const problems: string[] = [];
  for (const page of pages) {
    const html = await readFile(page, 'utf8');
    for (const [, asset = ''] of html.matchAll(/\s(?:src|href)="([^"#?]+)/g)) {
      const file = asset.startsWith('/') ? join(folder, asset) : join(dirname(page), asset);
      if (!(await isFile(file)))
        problems.push(`${relative(folder, page)}: names "${asset}", which is not packed`);
    }
  }
  return problems;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A path that cannot be looked at counts as missing: the packer would not find it either. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
