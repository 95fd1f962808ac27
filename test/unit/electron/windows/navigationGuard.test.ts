import { EventEmitter } from 'node:events';
import { app, session, shell, type WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emitApp } from '#build/chromium-host/app/appEvents.ts';
import { guardNavigation, openExternalLink } from '#electron/windows/navigationGuard.ts';

type Permission = Parameters<typeof session.defaultSession.setPermissionRequestHandler>[0];
type Check = Parameters<typeof session.defaultSession.setPermissionCheckHandler>[0];

let decide: Permission = null;
let check: Check = null;

beforeEach(() => {
  vi.spyOn(session.defaultSession, 'setPermissionRequestHandler').mockImplementation((handler) => {
    decide = handler;
  });
  vi.spyOn(session.defaultSession, 'setPermissionCheckHandler').mockImplementation((handler) => {
    check = handler;
  });
  guardNavigation();
});

afterEach(() => {
  app.removeAllListeners('web-contents-created');
  vi.restoreAllMocks();
});

/** The contents of a window that was just made, and whether it may go to an address. */
function newPage() {
  const setWindowOpenHandler = vi.fn<WebContents['setWindowOpenHandler']>();
  const emitter = new EventEmitter();
  const contents = Object.assign(emitter, { setWindowOpenHandler }) as unknown as WebContents; // What is used of it.
  emitApp('web-contents-created', { preventDefault: () => undefined, defaultPrevented: false }, contents);
  const mayGoTo = (url: string): boolean => {
    const preventDefault = vi.fn();
    emitter.emit('will-navigate', { url, preventDefault });
    return preventDefault.mock.calls.length === 0;
  };
  return { contents, mayGoTo, setWindowOpenHandler };
}

describe('every page', () => {
  test('stays where it is: it goes to pages of our own only', () => {
    const { mayGoTo } = newPage();
    expect(mayGoTo('app://debrief/desk.html')).toBe(true);
    const others = [
      'https://elsewhere.example.com/',
      'file:///etc/hostname',
      'app://debrief.example.com/',
      'app://x/',
    ];
    expect(others.filter(mayGoTo)).toEqual([]);
  });

  test('opens no window', () => {
    const { setWindowOpenHandler } = newPage();
    const open = setWindowOpenHandler.mock.calls[0]?.[0];
    const details = { url: 'https://elsewhere.example.com/' } as Parameters<NonNullable<typeof open>>[0]; // All that matters.
    expect(open?.(details)).toEqual({ action: 'deny' });
  });

  test('has no permission, asked or not', () => {
    const { contents } = newPage();
    const answer = vi.fn();
    decide?.(contents, 'geolocation', answer, { requestingUrl: '', isMainFrame: true });
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(check?.(contents, 'media', 'app://debrief', { isMainFrame: true, requestingUrl: '' })).toBe(false);
  });
});

describe('a link that leads outside', () => {
  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://server/share',
    'vscode://file/x',
    'not a link',
  ])('is not opened as %s', async (url) => {
    const open = vi.spyOn(shell, 'openExternal').mockResolvedValue(undefined);
    expect(await openExternalLink(url)).toMatchObject({ ok: false, error: { code: 'link-refused' } });
    expect(open).not.toHaveBeenCalled();
  });

  test.each(['https://elsewhere.example.com/', 'http://a.example/', 'mailto:a@b.example'])(
    'is opened as %s',
    async (url) => {
      const open = vi.spyOn(shell, 'openExternal').mockResolvedValue(undefined);
      expect(await openExternalLink(url)).toMatchObject({ ok: true });
      expect(open).toHaveBeenCalledExactlyOnceWith(url);
    },
  );
});
