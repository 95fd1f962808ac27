import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { builderModule, builderTool, readBuilderConfig } from '#build/packaging/builderConfig.ts';
import { testOnLinux } from '#test/support/onSystem.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** electron-builder's engine and the tools that it comes with, as far as they are used here. */
interface Builder {
  readonly build: (options: object) => Promise<unknown>;
  readonly Platform: { readonly LINUX: { readonly createTarget: (type: 'dir') => object } };
}
interface Archive {
  readonly listPackage: (file: string) => readonly string[];
  readonly extractFile: (file: string, path: string) => Buffer;
}
interface Fuses {
  readonly getCurrentFuseWire: (program: string) => Promise<Readonly<Record<string, unknown>>>;
}
interface FuseMarks {
  readonly SENTINEL: string;
  readonly FuseState: { readonly ENABLE: number; readonly DISABLE: number };
}

const root = resolve(import.meta.dirname, '../../../..');
const { build, Platform } = builderModule('app-builder-lib/out/index.js') as Builder;
const { SENTINEL, FuseState } = (await builderTool('@electron/fuses/dist/constants.js')) as FuseMarks;

/** A project with what a build leaves, and more beside it that is not for people. */
function writeProject(folder: string): void {
  const files = [
    'out/main/main.js',
    'out/main/main.js.map',
    'out/preload/desk.cjs',
    'out/renderer/desk.html',
    'out/host/run.js',
    'out/reports/unit.json',
    'test/fixtures/incidents/private.incident',
    'node_modules/tool/index.js',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '// Some code.\n');
  }
  const { dependencies, devDependencies, ...manifest } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  cpSync(join(root, 'build/icons'), join(folder, 'build/icons'), { recursive: true });
}

/** A program in place of Electron's: it has the bytes that fuses are, all of them as Electron has them at first. */
function writeStandIn(folder: string): void {
  mkdirSync(folder);
  const wire = '101111111';
  const program = join(folder, 'electron');
  const start = Buffer.from(`#!/bin/sh\n${SENTINEL}`);
  writeFileSync(program, Buffer.concat([start, Buffer.from([1, wire.length]), Buffer.from(wire)]));
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'version'), '45.4.1');
}

testOnLinux(
  'the unpacked app is the built one and nothing else, with every fuse as it is configured',
  async () => {
    const [project, electronDist] = [tempFolder(), join(tempFolder(), 'electron')];
    writeProject(project);
    writeStandIn(electronDist);
    const config = await readBuilderConfig(root);
    const standIn = { electronDist, electronVersion: '45.4.1', extends: null };
    const targets = Platform.LINUX.createTarget('dir');
    await build({ projectDir: project, targets, config: { ...config, ...standIn } });

    const unpacked = join(project, 'dist/linux-unpacked');
    const archive = join(unpacked, 'resources/app.asar');
    const { listPackage, extractFile } = (await builderTool('@electron/asar')) as Archive;
    expect(listPackage(archive).filter((path) => /\.\w+$/.test(path))).toEqual([
      '/out/main/main.js',
      '/out/preload/desk.cjs',
      '/out/renderer/desk.html',
      '/package.json',
    ]);
    expect(JSON.parse(String(extractFile(archive, 'package.json')))).toMatchObject({
      main: 'out/main/main.js',
      desktopName: 'debrief.desktop',
    });

    const { getCurrentFuseWire } = (await builderTool('@electron/fuses')) as Fuses;
    const { version, ...wire } = await getCurrentFuseWire(join(unpacked, 'debrief'));
    const wished = Object.values(config.electronFuses ?? {}).map((isOn) =>
      isOn === true ? FuseState.ENABLE : FuseState.DISABLE,
    );
    // The last one is newer than the configuration, and stays as Electron has it.
    expect([version, ...Object.values(wire)]).toEqual(['1', ...wished, FuseState.ENABLE]);
  },
);
