import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '#test/support/architecture/sourceFiles.ts';

const PLANTED: Readonly<Record<string, string>> = {
  'shared/domain/a.ts': `import { b } from '#shared/export/b.ts';`,
  'shared/export/a.ts': `import { b } from 'node:fs/promises';`,
  'shared/export/b.ts': `import { b } from '#shared/publication/b.ts';`,
  'shared/export/figures/a.ts': `import { b } from '#shared/export/report/b.ts';`,
  'shared/rules/a.ts': `import { b } from '../domain/b.ts';`,
  'electron/a.ts': `import { b } from '#renderer/b.ts';`,
  'electron/files/a.ts': `import { b } from '#electron/windows/b.ts';`,
  'renderer/timeline/list/a.ts': `import { b } from '#renderer/timeline/scale/b.ts';`,
  'electron/preload/a.ts': `import { b } from 'zod';`,
  'renderer/home/a.ts': `import { b } from 'electron';`,
  'renderer/home/b.ts': `import type { b } from '#electron/b.ts';`,
  'renderer/ui/a.ts': `import { b } from '#renderer/store/b.ts';`,
  'renderer/store/a.ts': `import { b } from '#renderer/commands/b.ts';`,
  'renderer/commands/a.ts': `import { b } from '#renderer/ui/b.ts';`,
  'build/start/a.ts': `import { b } from '#test/support/b.ts';`,
};
const ALLOWED: Readonly<Record<string, string>> = {
  'shared/domain/good.ts': `import { b } from '#shared/basics/result.ts';`,
  'shared/export/good.ts': `import { b } from 'mdast-util-to-markdown';`,
  'shared/export/figures/good.ts': `import { b } from '#shared/causeBoard/b.ts';`,
  'shared/export/report/good.ts': `import { b } from '#shared/export/words/b.ts';`,
  'electron/good.ts': `import { b } from 'node:fs/promises';`,
  'electron/preload/good.ts': `import type { b } from '#shared/domain/b.ts';`,
  'renderer/home/good.ts': `import { b } from '#renderer/store/b.ts';`,
  'renderer/ui/good.ts': `import { b } from './Button.module.css';`,
  'build/start/good.ts': `import { b } from 'playwright-core';`,
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-'));
  for (const name of ['biome.json', 'build/lint.json', 'build/importBoundaries.json', '.gitignore']) {
    await cp(join(ROOT, name), join(folder, name));
  }
  for (const [name, text] of Object.entries({ ...PLANTED, ...ALLOWED })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), `${text}\n`);
  }
});
afterAll(() => rm(folder, { recursive: true }));

it('reports every planted import across a boundary and no other', async () => {
  const report = await lint(['--only=style/noRestrictedImports', '--reporter=github', '.']);
  const named = [...report.matchAll(/noRestrictedImports,file=([^,]+)/g)].map(([, file = '']) =>
    pathInFolder(file),
  );
  expect(named.sort()).toEqual(Object.keys(PLANTED).sort());
});

function pathInFolder(file: string): string {
  return file.replaceAll('\\', '/').replace(/^.*\/lint-[^/]+\//, '');
}

/** Whatever the linter printed; it exits with 1 when it found something, which is expected here. */
async function lint(args: readonly string[]): Promise<string> {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  return new Promise((resolve) => {
    execFile(process.execPath, [biome, 'lint', ...args], { cwd: folder }, (_error, out, notes) =>
      resolve(`${out}${notes}`),
    );
  });
}
