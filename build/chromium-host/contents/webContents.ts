import type { WebContents, WebPreferences } from 'electron';
import { sessionDataFolder } from '#build/chromium-host/app/appPaths.ts';
import { browserSession } from '#build/chromium-host/chromium/browser.ts';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import type { PageTarget } from '#build/chromium-host/chromium/targets.ts';
import { cancelPrinting } from '#build/chromium-host/contents/cancelPrinting.ts';
import { capturePage } from '#build/chromium-host/contents/capturePage.ts';
import { createContentsEmitter } from '#build/chromium-host/contents/contentsEvents.ts';
import { addLink } from '#build/chromium-host/contents/contentsLinks.ts';
import { contextMenuParams } from '#build/chromium-host/contents/contextMenuParams.ts';
import { editingMembers } from '#build/chromium-host/contents/editing.ts';
import { inputOf, tooLateToPrevent } from '#build/chromium-host/contents/keyInput.ts';
import { createNavigation } from '#build/chromium-host/contents/navigation.ts';
import { createPreloadLink } from '#build/chromium-host/contents/preloadLink.ts';
import { printToPdf } from '#build/chromium-host/contents/printToPdf.ts';
import { runScript } from '#build/chromium-host/contents/runScript.ts';
import { createWindowOpening } from '#build/chromium-host/contents/windowOpening.ts';
import { zoomMembers } from '#build/chromium-host/contents/zoom.ts';
import { currentAccelerators, onMenuChange } from '#build/chromium-host/menu/menuKeys.ts';
import type { HostMessage } from '#build/chromium-host/page/pageMessage.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { hostSettings } from '#build/chromium-host/settings.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { followTheme } from '#build/chromium-host/system/nativeTheme.ts';
import { decidePermissions } from '#build/chromium-host/system/permissions.ts';
import { defaultSession } from '#build/chromium-host/system/session.ts';

/** A page as its window sees it. */
export interface Contents {
  readonly webContents: WebContents;
  readonly destroy: () => void;
  readonly onTitle: (listener: (title: string) => void) => void;
  readonly onFirstLoad: (listener: () => void) => void;
  /** Called when the page's window can no longer be seen, or can be seen again. */
  readonly setHidden: (isHidden: boolean) => void;
}

let lastId = 0;

/** Makes the page's side of a window; `applyFrame` gives the page its window's size before it loads anything. */
export function createContents(
  page: Promise<PageTarget>,
  preferences: WebPreferences,
  applyFrame: () => Promise<void>,
): Contents {
  const emitter = createContentsEmitter();
  let isDestroyed = false;
  let isCrashed = false;
  let title = '';
  let tellTitle = (_title: string): void => {};
  let tellGone = (): void => {};
  const gone = new Promise<void>((resolve) => {
    tellGone = resolve;
  });

  const navigation = createNavigation(emitter, () => ready, gone);
  const opening = createWindowOpening();
  const keys = (): HostMessage => ({
    kind: 'keys',
    accelerators: currentAccelerators(),
    areAllWanted: emitter.methods.listenerCount('before-input-event') > 0,
  });
  const isThrottled = preferences.backgroundThrottling ?? true;
  let isHidden = false;
  const visibility = (): HostMessage => ({ kind: 'visibility', isHidden });
  const link = createPreloadLink({ path: preferences.preload, isThrottled }, () => webContents, {
    failed: (error) => emitter.emit('preload-error', preventableEvent({}), preferences.preload ?? '', error),
    greeting: () => [keys(), visibility()],
    menuAsked: (asked) =>
      emitter.emit('context-menu', preventableEvent({}), contextMenuParams(asked, navigation.mainFrame)),
    pressed: (key) => emitter.emit('before-input-event', tooLateToPrevent(), inputOf(key)),
  });
  const ready = page.then((target) => setUp(target));
  ready.catch(() => {}); // Whoever loads the page hears of it.
  const forgetMenu = onMenuChange(() => void link.deliver(keys()));

  lastId += 1;
  const webContents: WebContents = strict<WebContents>(
    'webContents',
    {
      ...editingMembers(() => ready),
      ...zoomMembers(
        () => ready,
        () => webContents,
      ),
      ...navigation.members,
      ...opening.members,
      id: lastId,
      session: defaultSession,
      getTitle: () => title,
      isDestroyed: () => isDestroyed,
      isCrashed: () => isCrashed,
      send: (channel, ...args) => {
        if (isDestroyed) throw new TypeError('Object has been destroyed');
        link.send(channel, ...args);
      },
      focus: () => {},
      get backgroundThrottling() {
        return isThrottled;
      },
      set backgroundThrottling(_isAllowed) {
        throw new Error('The Chromium host takes backgroundThrottling when a window is made');
      },
      getType: () => 'window',
      print: (_options, callback) => cancelPrinting(callback),
      printToPDF: async (options) => printToPdf(await ready, options),
      capturePage: async (rect) => capturePage(await ready, rect),
      executeJavaScript: async (code, asUser) => runScript(await ready, code, asUser ?? false),
    },
    emitter,
  );
  addLink(webContents, link);

  /** The page waits all this time; it runs its first script only afterwards. */
  async function setUp(target: PageTarget): Promise<CdpSession> {
    const { session, targetId } = target;
    target.onTitle((text) => {
      // Chromium names a page without a title after its address.
      if (text === title || text === '' || text === 'about:blank' || text.includes('.localhost/')) return;
      title = text;
      tellTitle(text);
    });
    session.on('Inspector.targetCrashed', () => {
      isCrashed = true;
      tellGone();
      emitter.emit('render-process-gone', preventableEvent({}), { reason: 'crashed', exitCode: 1 });
    });
    session.on('Page.frameNavigated', () => {
      isCrashed = false;
    });
    session.on('Page.windowOpen', ({ url }) => opening.asked(url));
    await decidePermissions(await browserSession(sessionDataFolder()), webContents);
    await Promise.all([
      session.send('Page.enable'),
      session.send('Inspector.enable'),
      navigation.watch(session, targetId),
      link.watch(session, targetId),
      applyFrame(),
      ...(hostSettings().isHeadless
        ? [session.send('Emulation.setFocusEmulationEnabled', { enabled: true })]
        : []),
    ]);
    followTheme((source) => {
      const features = source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: source }];
      session.send('Emulation.setEmulatedMedia', { features }).catch(() => {}); // The window closed meanwhile.
    });
    await session.send('Runtime.runIfWaitingForDebugger');
    return session;
  }

  return {
    webContents,
    destroy: () => {
      isDestroyed = true;
      forgetMenu();
      tellGone();
      emitter.emit('destroyed');
    },
    onTitle: (listener) => {
      tellTitle = listener;
    },
    onFirstLoad: navigation.onFirstLoad,
    setHidden: (isHiddenNow) => {
      if (isHiddenNow === isHidden) return;
      isHidden = isHiddenNow;
      void link.deliver(visibility());
    },
  };
}
