import type { CdpConnection, CdpSession } from '#build/chromium-host/chromium/cdp.ts';

/** One page of Chromium. */
export interface PageTarget {
  readonly targetId: string;
  readonly session: CdpSession;
  /** Settles when the page is gone: closed by us, by the user, or with Chromium. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
  /** Hears of each new title. */
  readonly onTitle: (listener: (title: string) => void) => void;
}

/** The pages of one Chromium. */
export interface Targets {
  readonly create: (wish: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly newWindow: boolean;
  }) => Promise<PageTarget>;
  /** The next page that opens without a page having asked for it. */
  readonly next: () => Promise<PageTarget>;
}

interface Attached {
  readonly page: PageTarget;
  readonly end: () => void;
  readonly title: (title: string) => void;
}

/** Attaches to each page as it opens, before it runs anything; pages that a page opened are closed. */
export async function createTargets(connection: CdpConnection): Promise<Targets> {
  const root = connection.session();
  const attached = new Map<string, Attached>();
  let arrivals: ((page: PageTarget) => void)[] = [];

  root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const { targetId, openerId } = targetInfo;
    if (openerId) {
      root.send('Target.closeTarget', { targetId }).catch(() => {}); // Gone already is as good.
      // A page that is held back holds back the script that opened it, and may be closed only once both go on.
      connection
        .session(sessionId)
        .send('Runtime.runIfWaitingForDebugger')
        .catch(() => {});
      return;
    }
    const target = attach(connection, targetId, sessionId);
    attached.set(targetId, target);
    for (const arrival of arrivals) arrival(target.page);
    arrivals = [];
  });
  root.on('Target.targetDestroyed', ({ targetId }) => {
    attached.get(targetId)?.end();
    attached.delete(targetId);
  });
  root.on('Target.targetInfoChanged', ({ targetInfo }) =>
    attached.get(targetInfo.targetId)?.title(targetInfo.title),
  );
  await root.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] });
  await root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });

  const next = (): Promise<PageTarget> => new Promise((resolve) => arrivals.push(resolve));
  return {
    next,
    create: async (wish) => {
      const arrival = next();
      await root.send('Target.createTarget', wish);
      return arrival;
    },
  };
}

function attach(connection: CdpConnection, targetId: string, sessionId: string): Attached {
  const titleListeners: ((title: string) => void)[] = [];
  let end = (): void => {};
  const destroyed = new Promise<void>((resolve) => {
    end = resolve;
  });
  const page: PageTarget = {
    targetId,
    session: connection.session(sessionId),
    closed: Promise.race([destroyed, connection.closed]),
    close: async () => {
      await connection.session().send('Target.closeTarget', { targetId });
    },
    onTitle: (listener) => titleListeners.push(listener),
  };
  return { page, end, title: (title) => titleListeners.forEach((listener) => void listener(title)) };
}
