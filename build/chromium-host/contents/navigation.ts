import type { WebContents, WebFrameMain } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import type { ContentsEmitter } from '#build/chromium-host/contents/contentsEvents.ts';
import { interceptRequests } from '#build/chromium-host/contents/interceptRequests.ts';
import { loadError } from '#build/chromium-host/contents/loadError.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { declaredSchemes } from '#build/chromium-host/protocol/protocol.ts';
import { toAppAddress, toChromiumAddress } from '#build/chromium-host/protocol/schemeAddress.ts';
import { type Surface, strict } from '#build/chromium-host/strict.ts';

/** What a page shows, and how it gets elsewhere. */
export interface Navigation {
  readonly members: Surface<WebContents>;
  readonly mainFrame: WebFrameMain;
  /** Called before the page may run anything. */
  readonly watch: (session: CdpSession, mainFrameId: string) => Promise<void>;
  readonly onFirstLoad: (listener: () => void) => void;
}

/** `ready` gives the page once it is set up; `gone` settles when it has closed or crashed. */
export function createNavigation(
  emitter: ContentsEmitter,
  ready: () => Promise<CdpSession>,
  gone: Promise<void>,
): Navigation {
  let url = '';
  let isLoading = false;
  let hasFailed = false;
  /** The address that the main process itself asked for: the page has no say in it. */
  let asked: string | null = null;
  /** Whether Chromium has shown that the load failed which was asked for last. */
  let isFailureShown = false;
  /** The address whose failure was told, while Chromium has still to show it: its page may come after its answer. */
  let told: string | null = null;
  let isFirstLoad = true;
  let tellFirstLoad = (): void => {};
  const finished: (() => void)[] = [];

  const mainFrame: WebFrameMain = strict<WebFrameMain>('webFrameMain', {
    get url() {
      return url;
    },
    get origin() {
      return URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : 'null';
    },
    parent: null,
    get top() {
      return mainFrame;
    },
    isDestroyed: () => false,
    detached: false,
    processId: 1,
    routingId: 1,
  });

  function mayLoad(wanted: string): boolean {
    if (asked === wanted) return true;
    const details = {
      url: wanted,
      isSameDocument: false,
      isMainFrame: true,
      frame: mainFrame,
      initiator: mainFrame,
    };
    const event = preventableEvent(details);
    emitter.emit('will-navigate', event, wanted, false, true, 1, 1);
    return !event.defaultPrevented;
  }

  function fail(errorText: string, address: string): Error {
    const error = loadError(errorText, address);
    isLoading = false;
    emitter.emit('did-fail-load', preventableEvent({}), error.errno, error.code, address, true, 1, 1);
    emitter.emit('did-stop-loading');
    return error;
  }

  function finish(): void {
    isLoading = false;
    if (hasFailed) return;
    if (isFirstLoad) tellFirstLoad();
    isFirstLoad = false;
    emitter.emit('did-finish-load');
    emitter.emit('did-stop-loading');
    for (const resolve of finished.splice(0)) resolve();
  }

  async function watch(session: CdpSession, mainFrameId: string): Promise<void> {
    session.on('Page.frameStartedLoading', ({ frameId }) => {
      if (frameId !== mainFrameId || isLoading) return;
      isLoading = true;
      emitter.emit('did-start-loading');
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== mainFrameId) return;
      hasFailed = frame.unreachableUrl !== undefined;
      url = toAppAddress(`${frame.unreachableUrl ?? frame.url}${frame.urlFragment ?? ''}`, declaredSchemes());
      const isTold = hasFailed && told === withoutFragment(url);
      told = null;
      isFailureShown = hasFailed;
      if (!hasFailed) emitter.emit('did-navigate', preventableEvent({}), url, 200, 'OK');
      else if (asked === null && !isTold) fail('net::ERR_FAILED', url);
    });
    session.on('Page.navigatedWithinDocument', (change) => {
      if (change.frameId !== mainFrameId) return;
      url = toAppAddress(change.url, declaredSchemes());
      emitter.emit('did-navigate-in-page', preventableEvent({}), url, true, 1, 1);
    });
    session.on('Page.domContentEventFired', () => emitter.emit('dom-ready'));
    session.on('Page.loadEventFired', finish);
    await interceptRequests(session, (request) => request.frameId !== mainFrameId || mayLoad(request.url));
  }

  async function loadURL(address: string): Promise<void> {
    const session = await ready();
    const finish = new Promise<void>((resolve) => finished.push(resolve));
    const wanted = withPath(address);
    asked = wanted;
    told = null;
    isFailureShown = false;
    const { errorText } = await session.send('Page.navigate', {
      url: toChromiumAddress(address, declaredSchemes()),
    });
    asked = null;
    if (errorText && !isFailureShown) told = wanted;
    if (errorText) throw fail(errorText, address);
    await Promise.race([finish, gone]);
  }

  async function reload(ignoreCache: boolean): Promise<void> {
    const session = await ready();
    asked = url;
    told = null;
    await session.send('Page.reload', { ignoreCache });
    await Promise.race([new Promise<void>((resolve) => finished.push(resolve)), gone]);
    asked = null;
  }
  const reloadLater = (ignoreCache: boolean): void => void reload(ignoreCache).catch(() => {}); // Closed meanwhile.

  return {
    mainFrame,
    members: {
      mainFrame,
      loadURL,
      reload: () => reloadLater(false),
      reloadIgnoringCache: () => reloadLater(true),
      getURL: () => url,
      isLoading: () => isLoading,
    },
    watch,
    onFirstLoad: (listener) => {
      tellFirstLoad = listener;
    },
  };
}

/** As Chromium asks for it: without the fragment, with a path. */
function withPath(address: string): string {
  return toAppAddress(toChromiumAddress(withoutFragment(address), declaredSchemes()), declaredSchemes());
}

function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address;
}
