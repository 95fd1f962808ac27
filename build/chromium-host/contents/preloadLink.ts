import { readFileSync } from 'node:fs';
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import { answerInvoke, cloneForPage, tellListeners } from '#build/chromium-host/ipc/ipcMain.ts';
import { clickMenuItem } from '#build/chromium-host/menu/menuKeys.ts';
import type {
  HostMessage,
  PageContextMenu,
  PageKey,
  PageMessage,
} from '#build/chromium-host/page/pageMessage.ts';
import {
  POST_NAME,
  PRELOAD_WORLD,
  pageScripts,
  RECEIVE_NAME,
} from '#build/chromium-host/page/pageScripts.ts';
import { createWire } from '#build/chromium-host/page/wire.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { hostSettings } from '#build/chromium-host/settings.ts';
import { noteCopied } from '#build/chromium-host/system/lastCopy.ts';
import { assertNever } from '#shared/basics/assertNever.ts';

const wire = createWire();
/** Nothing that waits for an idle moment is ever done. */
const NEVER_IDLE = 'window.requestIdleCallback = () => 0;';
const DELIVER = `function (message) { globalThis.${RECEIVE_NAME}(message); }`;

/** The line between the main process and one page's preload. */
export interface PreloadLink {
  readonly send: (channel: string, ...args: unknown[]) => void;
  /**
   * Lost when no document is there, as in Electron; done when the page has heard it. `asUser` lets it use
   * the clipboard.
   */
  readonly deliver: (message: HostMessage, asUser?: boolean) => Promise<void>;
  /** Called before the page may run anything. */
  readonly watch: (session: CdpSession, mainFrameId: string) => Promise<void>;
}

/** What the page's own object does when the preload's world speaks. */
export interface PreloadEvents {
  /** Hears of a preload that could not be read or that threw. */
  readonly failed: (error: Error) => void;
  /** What each new document hears first, such as the keys that it is to tell of. */
  readonly greeting: () => readonly HostMessage[];
  readonly pressed: (key: PageKey) => void;
  readonly menuAsked: (asked: PageContextMenu) => void;
}

/** What of a window's preferences its page's scripts hang on. */
interface PreloadWish {
  readonly path: string | undefined;
  /** Whether the page slows down while it is hidden. */
  readonly isThrottled: boolean;
}

/** Joins a page's preload to the main process. */
export function createPreloadLink(
  { path, isThrottled }: PreloadWish,
  contents: () => WebContents,
  { failed, greeting, pressed, menuAsked }: PreloadEvents,
): PreloadLink {
  let page: { readonly session: CdpSession; readonly contextId: number } | null = null;

  async function deliver(message: HostMessage, asUser = false): Promise<void> {
    await page?.session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: DELIVER,
        arguments: [{ value: message }],
        executionContextId: page.contextId,
        userGesture: asUser,
        silent: true,
      })
      .catch(() => {}); // The document it was meant for has gone.
  }

  function send(channel: string, ...args: unknown[]): void {
    void deliver({ kind: 'event', channel, args: wire.encode(cloneForPage(args)) });
  }

  async function invoke(call: number, channel: string, args: unknown[]): Promise<void> {
    const { mainFrame } = contents();
    const details = {
      type: 'frame' as const,
      sender: contents(),
      senderFrame: mainFrame,
      frameId: 1,
      processId: 1,
    };
    const event: IpcMainInvokeEvent = preventableEvent(details);
    try {
      void deliver({ kind: 'result', call, value: wire.encode(await answerInvoke(channel, event, args)) });
    } catch (error) {
      void deliver({ kind: 'failure', call, message: (error as Error).message }); // The page's promise rejects.
    }
  }

  function tell(channel: string, args: unknown[]): void {
    const { mainFrame } = contents();
    const event = preventableEvent({
      type: 'frame',
      sender: contents(),
      senderFrame: mainFrame,
      frameId: 1,
      processId: 1,
      ports: [],
      reply: send,
    });
    tellListeners(channel, event as unknown as IpcMainEvent, args); // `returnValue` belongs to sendSync, which no preload has.
  }

  function receive(message: PageMessage): void {
    switch (message.kind) {
      case 'invoke':
        void invoke(message.call, message.channel, wire.decode(message.args) as unknown[]);
        break;
      case 'send':
        tell(message.channel, wire.decode(message.args) as unknown[]);
        break;
      case 'preload-error':
        failed(Object.assign(new Error(message.message), { stack: message.stack }));
        break;
      case 'accelerator':
        clickMenuItem(message.item);
        break;
      case 'key':
        pressed(message.key);
        break;
      case 'context-menu':
        menuAsked(message.asked);
        break;
      case 'copied':
        noteCopied(message.text, message.html);
        break;
      default:
        assertNever(message, 'message from a page');
    }
  }

  async function watch(session: CdpSession, mainFrameId: string): Promise<void> {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== PRELOAD_WORLD || context.auxData?.frameId !== mainFrameId) return;
      page = { session, contextId: context.id };
      for (const message of greeting()) void deliver(message);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (page?.contextId === executionContextId) page = null;
    });
    session.on('Runtime.executionContextsCleared', () => {
      page = null;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === POST_NAME && executionContextId === page?.contextId)
        receive(JSON.parse(payload) as PageMessage);
    });
    const scripts = pageScripts(readPreload(path, failed), isThrottled);
    const inMainWorld = [scripts.mainWorld, ...(hostSettings().isQuiet ? [NEVER_IDLE] : [])];
    await Promise.all([
      session.send('Runtime.addBinding', { name: POST_NAME, executionContextName: PRELOAD_WORLD }),
      ...inMainWorld.map((source) => session.send('Page.addScriptToEvaluateOnNewDocument', { source })),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: scripts.preloadWorld,
        worldName: PRELOAD_WORLD,
      }),
      session.send('Runtime.enable'),
    ]);
  }

  return { send, deliver, watch };
}

function readPreload(
  path: string | undefined,
  failed: (error: Error) => void,
): { readonly path: string; readonly source: string } | null {
  if (path === undefined) return null;
  try {
    return { path, source: readFileSync(path, 'utf8') };
  } catch (error) {
    failed(error as Error); // Told as a preload-error, as in Electron.
    return null;
  }
}
