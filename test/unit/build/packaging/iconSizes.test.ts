import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuilderConfig } from '#build/packaging/builderConfig.ts';
import { icnsSizes, icoSizes, pngSize } from '#build/packaging/iconSizes.ts';

const root = resolve(import.meta.dirname, '../../../..');
const config = await readBuilderConfig(root);
const read = (...path: readonly string[]) => readFile(join(root, ...path));

describe('the icons that the packaging configuration names', () => {
  it('has a macOS icon from 32 to 1024 pixels', async () => {
    const sizes = icnsSizes(await read(String(config.mac?.icon)));
    expect(sizes).toEqual([32, 64, 128, 256, 256, 512, 512, 1024]);
  });

  it('has a Windows icon from 16 to 256 pixels', async () => {
    expect(icoSizes(await read(String(config.win?.icon)))).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  it('has Linux icons whose names state their real sizes', async () => {
    const folder = String(config.linux?.icon);
    const names = await readdir(join(root, folder));
    const named = await Promise.all(
      names.map(async (name) => [name, pngSize(await read(folder, name))] as const),
    );
    expect(named.map(([, size]) => size).sort((a, b) => Number(a) - Number(b))).toEqual([
      16, 24, 32, 48, 64, 128, 256, 512,
    ]);
    for (const [name, size] of named) expect(name).toBe(`${size}x${size}.png`);
  });

  it('has document icons for macOS and Windows beside them', async () => {
    const folder = String(config.directories?.buildResources);
    expect(icnsSizes(await read(folder, 'incident.icns'))).toContain(1024);
    expect(icoSizes(await read(folder, 'incident.ico'))).toContain(256);
  });
});
