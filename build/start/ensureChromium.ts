import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findHeadlessChromium } from '#build/chromium-host/chromium/findChromium.ts';

/** The one command that brings a Chromium, by system. */
const COMMANDS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'brew install --cask chromium',
  win32: 'winget install Google.Chrome',
  linux: 'sudo apt-get install -y chromium   (or your system’s package of it)',
};

/**
 * Makes sure that the host has a Chromium. On Debian as root it installs one and says so; elsewhere it
 * prints the one command to run and ends with 1.
 */
export function ensureChromium(): void {
  if (findChromium(process.env) !== null) return;
  const named = process.env.DEBRIEF_CHROMIUM;
  if (named) giveUp(`DEBRIEF_CHROMIUM names no file: ${named}`);
  if (isDebianRoot()) installFromDebian();
  if (findChromium(process.env) !== null) return;
  giveUp(`No Chromium found. Run: ${COMMANDS[process.platform] ?? COMMANDS.linux}`);
}

/**
 * The same for `npm test`, which starts a Chromium hundreds of times: on Debian as root it gets the one without windows
 * too, if that can be had. The tests run on either.
 */
export function ensureQuickChromium(): void {
  ensureChromium();
  if (process.env.DEBRIEF_CHROMIUM || hasQuickChromium() || !isDebianRoot()) return;
  console.error('Installing chromium-headless-shell with apt-get: it starts in half the time…');
  install(['chromium-headless-shell']);
  if (hasQuickChromium()) return;
  runApt(['update', '-qq']);
  install(['chromium-headless-shell']);
  if (!hasQuickChromium()) console.error('It cannot be had; the tests run on the Chromium that is here.');
}

function hasQuickChromium(): boolean {
  return findHeadlessChromium(process.env) !== findChromium(process.env);
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian(): void {
  console.error('No Chromium found: installing chromium with apt-get…');
  runApt(['update', '-qq']);
  install(['chromium', 'fonts-liberation']);
}

function install(packages: readonly string[]): void {
  runApt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** The package's own output goes to stderr: stdout belongs to the command that needed it. */
function runApt(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20', ...args], {
    env,
    stdio: ['ignore', 2, 2],
  });
}

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}
