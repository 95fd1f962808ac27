import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '#build/chromium-host/chromium/findChromium.ts';

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

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian(): void {
  console.error('No Chromium found: installing chromium with apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The package's own output goes to stderr: stdout belongs to the command that needed it.
  const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
  spawnSync('apt-get', ['update', '-qq'], { env, stdio });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env,
    stdio,
  });
}

function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}
