import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDER_MAP } from '#build/map/folderMap.ts';
import { lintRules } from '#build/map/lintRules.ts';
import { withMapTable, withRoomTable } from '#build/map/mapTable.ts';
import { mayImport, type Room, roomsAround } from '#build/map/room.ts';
import {
  folderGraph,
  importCycles,
  importGraph,
  importPath,
} from '#test/support/architecture/importGraph.ts';
import { importViolations } from '#test/support/architecture/importRules.ts';
import { ALL_FOLDERS, APP_FOLDERS, ROOT, readSources } from '#test/support/architecture/sourceFiles.ts';

const sources = readSources(ALL_FOLDERS, /\.tsx?$/);
const app = sources.filter(({ path }) => APP_FOLDERS.includes(path.split('/', 1).join()));
const runTime = importGraph(sources, 'run-time');
const ZOD = (target: string) => target === 'zod';

describe('the sources', () => {
  it('import only what their folder may', () => {
    expect(importViolations(sources, FOLDER_MAP)).toEqual([]);
  });

  it('lie in folders that the map names, each of which there is', () => {
    const folders = new Set(app.map(({ path }) => dirname(path)));
    expect([...folders].filter((folder) => roomOf(folder) === undefined)).toEqual([]);
    expect(FOLDER_MAP.filter(({ folder }) => !existsSync(join(ROOT, folder)))).toEqual([]);
  });

  it('do not import one another in circles, not even for types', () => {
    expect(importCycles(importGraph(sources, 'all'))).toEqual([]);
  });

  it('lie in folders that do not import one another in circles', () => {
    expect(importCycles(folderGraph(importGraph(app, 'all')))).toEqual([]);
  });

  it('keep the validator out of the preload and the page', () => {
    expect(importPath(runTime, /^electron\/preload\//, ZOD)).toBeUndefined();
    expect(importPath(runTime, /^renderer\//, ZOD)).toBeUndefined();
  });
});

describe('what is written from the map', () => {
  it.each([
    ['build/importBoundaries.json', () => lintRules(FOLDER_MAP)],
    ['ARCHITECTURE.md', (text: string) => withRoomTable(text, FOLDER_MAP)],
    ['docs/map.md', (text: string) => withMapTable(text, FOLDER_MAP)],
  ] as const)('is in %s; `npm run map` writes it', (file, write) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(write(text)).toBe(text);
  });
});

describe('the check for import boundaries', () => {
  it.each(FOLDER_MAP)('refuses what $folder may not import', (room) => {
    const path = `${room.folder}/a.ts`;
    const planted = [forbiddenIn(room), 'playwright-core', 'test/support/a.ts'].map((target) => ({
      path,
      text: `import { a } from '${target.includes('/') ? '#' : ''}${target}';`,
    }));
    expect(planted.flatMap((file) => importViolations([file], FOLDER_MAP))).toHaveLength(planted.length);
  });

  it.each([
    ['shared/domain/a.ts', `import { x } from '#shared/export/x.ts';`],
    ['shared/domain/a.ts', `import type { X } from '#shared/format/x.ts';`],
    ['shared/time/a.ts', `import { z } from 'zod';`],
    ['shared/errors/a.ts', `export { rule } from '#shared/rules/rule.ts';`],
    ['shared/rules/a.ts', `import { contract } from '#shared/ipc/contract.ts';`],
    ['shared/export/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['shared/export/a.ts', `import { useState } from 'react';`],
    ['shared/format/a.ts', `import { log } from '#electron/system/logger.ts';`],
    ['electron/a.ts', `import { Button } from '#renderer/ui/Button.tsx';`],
    ['electron/a.ts', `import { start } from '#build/start/start.ts';`],
    ['electron/a.ts', `const { chromium } = await import('playwright-core');`],
    ['electron/preload/a.ts', `import { z } from 'zod';`],
    ['electron/preload/a.ts', `import { paths } from '#electron/system/paths.ts';`],
    ['electron/preload/a.ts', `import { incident } from '#shared/domain/incident/incident.ts';`],
    ['renderer/timeline/a.tsx', `import { ipcRenderer } from 'electron';`],
    ['renderer/timeline/a.tsx', `import type { X } from '#electron/ipc/handle.ts';`],
    ['renderer/timeline/a.tsx', `import { join } from 'node:path';`],
    ['renderer/timeline/a.tsx', `import { Whys } from '#renderer/causes/Whys.tsx';`],
    ['renderer/fields/a.tsx', `import { Whys } from '#renderer/causes/Whys.tsx';`],
    ['renderer/timeline/a.tsx', `import { App } from '#renderer/desk/App.tsx';`],
    ['renderer/ui/Button.tsx', `import { useAppStore } from '#renderer/store/AppStoreContext.tsx';`],
    ['renderer/ui/Button.tsx', `let x: import('#shared/domain/incident/incident.ts').Incident;`],
    ['renderer/store/a.ts', `import { run } from '#renderer/commands/run.ts';`],
    ['renderer/commands/a.ts', `import { Button } from '#renderer/ui/Button.tsx';`],
    ['renderer/desk.tsx', `import { fake } from '#test/support/fake.ts';`],
    ['build/start/a.ts', `import { ROOT } from '#test/support/architecture/sourceFiles.ts';`],
    ['scripts/a.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(importViolations([{ path, text }], FOLDER_MAP)).toHaveLength(1);
  });

  it.each([
    ['shared/export/a.ts', `import { zonedTime } from '#shared/time/zonedTime.ts';`],
    ['electron/preload/a.ts', `import type { Incident } from '#shared/domain/incident/incident.ts';`],
    ['renderer/timeline/a.tsx', `import styles from './Timeline.module.css';`],
    ['renderer/timeline/a.tsx', `const example = "import { app } from 'electron'"; // import 'node:fs'`],
    ['renderer/desk/Desk.tsx', `import { Timeline } from '#renderer/timeline/Timeline.tsx';`],
  ])('allows in %s: %s', (path, text) => {
    expect(importViolations([{ path, text }], FOLDER_MAP)).toEqual([]);
  });
});

describe('the check for circles', () => {
  const circle = [
    { path: 'shared/a.ts', text: `import { b } from '#shared/b.ts';` },
    { path: 'shared/b.ts', text: `import { c } from './c.ts';` },
    { path: 'shared/c.ts', text: `import type { B } from '#shared/b.ts';` },
  ];

  it('names the way round, and tells types from what runs', () => {
    expect(importCycles(importGraph(circle, 'all'))).toEqual(['shared/b.ts -> shared/c.ts -> shared/b.ts']);
    expect(importCycles(importGraph(circle, 'run-time'))).toEqual([]);
  });

  it('names folders that need one another, though no file does', () => {
    const planted = [
      { path: 'shared/a/one.ts', text: `import { b } from '#shared/b/deep/one.ts';` },
      { path: 'shared/b/two.ts', text: `import { a } from '#shared/a/two.ts';` },
      { path: 'shared/a/two.ts', text: '' },
    ];
    const graph = importGraph(planted, 'all');
    expect(importCycles(graph)).toEqual([]);
    expect(importCycles(folderGraph(graph))).toEqual(['shared/a -> shared/b -> shared/a']);
  });

  it('follows the way to a forbidden package through other files', () => {
    const planted = [
      { path: 'electron/preload/desk.ts', text: `import { a } from '#shared/ipc/a.ts';` },
      { path: 'shared/ipc/a.ts', text: `import { z } from 'zod'; import type { T } from 'react';` },
    ];
    const graph = importGraph(planted, 'run-time');
    const way = ['electron/preload/desk.ts', 'shared/ipc/a.ts', 'zod'];
    expect(importPath(graph, /preload/, ZOD)).toEqual(way);
    expect(importPath(graph, /preload/, (target) => target === 'react')).toBeUndefined();
  });
});

/** The innermost room of a folder's files. */
function roomOf(folder: string): Room | undefined {
  return roomsAround(`${folder}/a.ts`, FOLDER_MAP).find((room) => room.folder === folder);
}

/** A file of the first folder that the map keeps from the room. */
function forbiddenIn({ folder }: Room): string {
  const path = `${folder}/a.ts`;
  const targets = FOLDER_MAP.map((other) => `${other.folder}/b.ts`);
  const forbidden = targets.find((target) => !mayImport({ path, target, isTypeOnly: false }, FOLDER_MAP));
  if (forbidden === undefined) throw new Error(`${folder} may import everything`);
  return forbidden;
}
