import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';

const FOLDER = join(PROJECT, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const workflow = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = workflow(name);

  it('calls only commands and scripts that are there', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
    const files = [...text.matchAll(/\b(?:build|node_modules)\/[\w./-]+\.(?:sh|js)/g)].map(([file]) => file);
    expect(files.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
    expect(commands.length + files.length).toBeGreaterThan(1);
  });

  it('runs everything on all three systems, on Electron, and on Linux on a desktop with two monitors', () => {
    expect(text).toContain('os: [ubuntu-latest, macos-latest, windows-latest]');
    expect(text).toContain('DEBRIEF_RUNTIME: electron');
    expect(text).toContain('build/smoke/onDesktop.sh npm test');
  });
});

it('a check runs every share of the tests on each system, and a release all of them at once', () => {
  const [, shares = ''] = /shard: \[(.*)\]/.exec(workflow('check.yml')) ?? [];
  const runs = [...workflow('check.yml').matchAll(/npm test -- --shard \$\{\{ matrix\.shard \}\}\/(\d)/g)];
  expect(runs).toHaveLength(2);
  for (const [, count] of runs)
    expect(shares).toBe([...Array(Number(count)).keys()].map((at) => at + 1).join(', '));
  expect(workflow('release.yml')).not.toContain('shard');
});

it('a release is a draft of packages that were tried, with their checksums and where they come from', () => {
  const steps = [
    'npm test',
    'npm run package',
    'npm run smoke',
    'sha256sum',
    'attest-build-provenance',
    '--draft',
  ];
  const at = steps.map((step) => workflow('release.yml').indexOf(step));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((one, other) => one - other));
});

it('gives Apple’s tool the key for notarising as a file, never as its text', () => {
  const text = workflow('release.yml');
  expect(text).not.toMatch(/APPLE_API_KEY: /);
  expect(text).toContain('echo "APPLE_API_KEY=$RUNNER_TEMP/notarise.p8" >> "$GITHUB_ENV"');
  const [written, packaged] = ['notarise.p8" >> ', 'npm run package'].map((step) => text.indexOf(step));
  expect(written).toBeLessThan(packaged ?? 0);
});

it('a release has its packages tried on both processors of macOS, without a display, and by the file type of Windows', () => {
  const text = workflow('release.yml');
  expect(text).toMatch(
    /intel:\n {4}needs: package\n {4}runs-on: macos-15-intel[\s\S]+npm run smoke -- packages/,
  );
  expect(text).toContain('needs: [package, intel]');
  expect(text).toContain('env -u DISPLAY -u WAYLAND_DISPLAY debrief list test/fixtures/incidents');
  expect(text).toContain('reg query HKCU\\Software\\Classes\\.incident /ve');
});

it('a release has no block maps, which only an updater reads', () => {
  expect(workflow('release.yml')).toMatch(/path: \|\n +dist\/debrief-\*\n +!dist\/\*\.blockmap\n/);
});

it('tries the packages on Ubuntu as it confines programs, and without libfuse2', () => {
  expect(workflow('release.yml')).toMatch(
    /apt-get remove -y 'libfuse2\*'\n +CONFINED=1 build\/smoke\/onDesktop\.sh npm run smoke\n/,
  );
  expect(readFileSync(join(PROJECT, 'build/smoke/onDesktop.sh'), 'utf8')).toMatch(
    /apparmor_restrict_unprivileged_userns="\$\{CONFINED:-0\}"/,
  );
});
