import { describe, expect, it } from 'vitest';
import { desktopEnvironment, readJourneyWish } from '#build/start/repetition.ts';

describe('what npm run e2e is asked for', () => {
  it('leaves everything to Playwright when nothing is repeated', () => {
    expect(readJourneyWish(['meeting', '--workers', '1'])).toEqual({
      repetition: null,
      desktop: null,
      args: ['meeting', '--workers', '1'],
    });
  });

  it('takes load and times from anywhere among the arguments', () => {
    expect(readJourneyWish(['meeting', '--load', '12', '--times', '5', '-x'])).toEqual({
      repetition: { load: 12, times: 5 },
      desktop: null,
      args: ['meeting', '-x'],
    });
  });

  it('runs once under load, and without load several times, when only one of them is named', () => {
    expect(readJourneyWish(['--load', '12']).repetition).toEqual({ load: 12, times: 1 });
    expect(readJourneyWish(['--times', '3']).repetition).toEqual({ load: 0, times: 3 });
  });

  it('runs on the desktop that is named, on the host and never on Electron', () => {
    expect(readJourneyWish(['wall', '--desktop', 'linux-wayland'])).toEqual({
      repetition: null,
      desktop: 'linux-wayland',
      args: ['wall'],
    });
    expect(desktopEnvironment('darwin', {})).toEqual({
      DEBRIEF_RUNTIME: 'chromium',
      DEBRIEF_HOST_AS: 'darwin',
    });
    expect(() => desktopEnvironment('darwin', { DEBRIEF_RUNTIME: 'electron' })).toThrow(
      'Electron is on the desktop of this machine',
    );
  });

  it.each([
    [['--load'], '--load needs a whole number'],
    [['--times', 'meeting'], '--times needs a whole number'],
    [['--load', '-1'], '--load needs a whole number'],
    [['--desktop', 'macos'], '--desktop is one of darwin, win32, linux-x11, linux-wayland'],
    [['--desktop'], '--desktop is one of'],
  ])('refuses %j', (args, words) => {
    expect(() => readJourneyWish(args)).toThrow(words);
  });
});
