import type { CommandLine } from 'electron';
import { strict } from '#build/chromium-host/strict.ts';

const appended = new Map<string, string>();

/** Electron's `app.commandLine`. The switches are noted and Chromium is not started with them: the host has its own. */
export const commandLine = strict<CommandLine>('commandLine', {
  appendSwitch: (name, value = '') => {
    appended.set(name, value);
  },
  hasSwitch: (name) => appended.has(name) || given(name) !== undefined,
  getSwitchValue: (name) => appended.get(name) ?? given(name)?.split('=').slice(1).join('=') ?? '',
});

function given(name: string): string | undefined {
  return process.argv.find((word) => word === `--${name}` || word.startsWith(`--${name}=`));
}
