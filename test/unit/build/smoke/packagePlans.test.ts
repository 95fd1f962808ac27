import { expect, it } from 'vitest';
import { endWords, packagePlans } from '#build/smoke/packagePlans.ts';

const PLACES = { work: '/work', localAppData: 'C:\\Users\\x\\AppData\\Local' };
const plansOn = (platform: NodeJS.Platform, arch: NodeJS.Architecture, ...files: readonly string[]) =>
  packagePlans(files, { platform, arch }, PLACES);

it('starts both packages of Linux, and nothing else that lies beside them', () => {
  const plans = plansOn('linux', 'x64', '/d/debrief.deb', '/d/debrief.AppImage', '/d/builder-debug.yml');
  expect(plans.map(({ program }) => program)).toEqual([['debrief'], ['/d/debrief.AppImage']]);
});

it.each([
  ['linux', ['debrief.deb', 'debrief.AppImage']],
  ['darwin', ['debrief-mac-x64.dmg', 'debrief-mac-x64.zip']],
  ['win32', ['debrief-win-x64.exe']],
  ['aix', []],
] as const)('leaves the packages of other systems alone on %s', (platform, own) => {
  const all = [
    ...['debrief.deb', 'debrief.AppImage', 'debrief-mac-x64.dmg', 'debrief-mac-x64.zip'],
    ...['debrief-win-x64.exe', 'latest.yml', 'debrief-win-x64.exe.blockmap'],
  ];
  expect(plansOn(platform, 'x64', ...all).map(({ file }) => file)).toEqual(own);
});

it('ends on Windows the program below the batch file as well', () => {
  expect(endWords('win32', 7, false)).toEqual(['taskkill', '/pid', '7', '/t']);
  expect(endWords('win32', 7, true)).toEqual(['taskkill', '/pid', '7', '/t', '/f']);
  expect(endWords('linux', 7, true)).toBeNull();
});

it('verifies on macOS the signature of what is installed before it is started, of its own processor only', () => {
  const plans = plansOn(
    'darwin',
    'arm64',
    ...['/d/debrief-mac-arm64.dmg', '/d/debrief-mac-x64.dmg', '/d/debrief-mac-arm64.zip'],
  );
  expect(plans.map(({ file }) => file)).toEqual(['/d/debrief-mac-arm64.dmg', '/d/debrief-mac-arm64.zip']);
  for (const { install, program } of plans) {
    const [last = []] = install.slice(-1);
    expect(last.slice(0, 4)).toEqual(['codesign', '--verify', '--deep', '--strict']);
    expect(program[0]).toContain(String(last.at(-1)));
  }
});

it('has macOS itself open a file in the program that runs; elsewhere a second start hands it over', () => {
  const [dmg, zip] = plansOn('darwin', 'x64', '/d/debrief-mac-x64.dmg', '/d/debrief-mac-x64.zip');
  expect(dmg?.openWith).toEqual(['open', '-a', '/work/Debrief.app']);
  expect(zip?.openWith).toEqual(['open', '-a', '/work/unzipped/Debrief.app']);
  expect(plansOn('linux', 'x64', '/d/debrief.deb')[0]?.openWith).toBeUndefined();
});

it('asks on Windows through the batch file, which waits and gives the exit code', () => {
  const [plan] = plansOn('win32', 'x64', 'D:\\dist\\debrief-win-x64.exe');
  expect(plan?.install).toEqual([['D:\\dist\\debrief-win-x64.exe', '/S']]);
  expect(plan?.program.at(-1)).toBe('C:\\Users\\x\\AppData\\Local\\Programs\\Debrief\\bin\\debrief.cmd');
});
