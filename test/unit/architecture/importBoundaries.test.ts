import { describe, expect, it } from 'vitest';
import { importCycles, importGraph, importPath } from '#test/support/importGraph.ts';
import { importViolations } from '#test/support/importRules.ts';
import { IMPORT_RULES } from '#test/support/importTable.ts';
import { ALL_FOLDERS, readSources } from '#test/support/sourceFiles.ts';

const sources = readSources(ALL_FOLDERS, /\.tsx?$/);
const runTime = importGraph(sources, 'run-time');
const ZOD = (target: string) => target === 'zod';

describe('the sources', () => {
  it('import only what their folder may', () => {
    expect(importViolations(sources, IMPORT_RULES)).toEqual([]);
  });

  it('do not import one another in circles, not even for types', () => {
    expect(importCycles(importGraph(sources, 'all'))).toEqual([]);
  });

  it('keep the validator out of the preload and the page', () => {
    expect(importPath(runTime, /^electron\/preload\//, ZOD)).toBeUndefined();
    expect(importPath(runTime, /^renderer\//, ZOD)).toBeUndefined();
  });
});

describe('the check for import boundaries', () => {
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
    ['renderer/timeline/a.tsx', `import { desktop } from '#renderer/desk/desktop.ts';`],
    ['renderer/ui/Button.tsx', `import { useAppStore } from '#renderer/store/AppStoreContext.tsx';`],
    ['renderer/ui/Button.tsx', `let x: import('#shared/domain/incident/incident.ts').Incident;`],
    ['renderer/store/a.ts', `import { run } from '#renderer/commands/run.ts';`],
    ['renderer/commands/a.ts', `import { Button } from '#renderer/ui/Button.tsx';`],
    ['renderer/desk.tsx', `import { fake } from '#test/support/fake.ts';`],
    ['build/start/a.ts', `import { ROOT } from '#test/support/sourceFiles.ts';`],
    ['scripts/a.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(importViolations([{ path, text }], IMPORT_RULES)).toHaveLength(1);
  });

  it.each([
    ['shared/export/a.ts', `import { zonedTime } from '#shared/time/zonedTime.ts';`],
    ['electron/preload/a.ts', `import type { Incident } from '#shared/domain/incident/incident.ts';`],
    ['renderer/timeline/a.tsx', `import styles from './Timeline.module.css';`],
    ['renderer/timeline/a.tsx', `const example = "import { app } from 'electron'"; // import 'node:fs'`],
    ['renderer/desk/Desk.tsx', `import { Timeline } from '#renderer/timeline/Timeline.tsx';`],
  ])('allows in %s: %s', (path, text) => {
    expect(importViolations([{ path, text }], IMPORT_RULES)).toEqual([]);
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
