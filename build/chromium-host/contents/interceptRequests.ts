import type { CdpEvent, CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import { declaredSchemes, handlerOf } from '#build/chromium-host/protocol/protocol.ts';
import { toAppAddress, translateAddresses } from '#build/chromium-host/protocol/schemeAddress.ts';

type Paused = CdpEvent<'Fetch.requestPaused'>;

/** Header fields that name addresses of ours. */
const ADDRESS_HEADERS: ReadonlySet<string> = new Set(['content-security-policy', 'location', 'link']);

/**
 * Answers a page's requests from the app's protocol handler; anything else is blocked, so that no page
 * reaches a network. `mayLoad` is asked about each document, with its app address.
 */
export async function interceptRequests(
  session: CdpSession,
  mayLoad: (request: { readonly url: string; readonly frameId: string }) => boolean,
): Promise<void> {
  session.on('Fetch.requestPaused', (paused) => {
    // The page went away while it was being answered.
    answer(session, paused, mayLoad).catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(
  session: CdpSession,
  { requestId, request, resourceType, frameId }: Paused,
  mayLoad: (request: { readonly url: string; readonly frameId: string }) => boolean,
): Promise<void> {
  const url = toAppAddress(request.url, declaredSchemes());
  const handler = handlerOf(url.slice(0, url.indexOf(':')));
  if (resourceType === 'Document' && !mayLoad({ url, frameId })) {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  } else if (!handler || isIconGuess(url, resourceType)) {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  } else {
    const response = await ask(() => handler(asRequest(url, request)));
    if (response === null) await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    else await session.send('Fetch.fulfillRequest', { requestId, ...(await asAnswer(response)) });
  }
}

/** Chromium looks for an icon that no page named; Electron does not. */
function isIconGuess(url: string, resourceType: Paused['resourceType']): boolean {
  return resourceType === 'Other' && url.endsWith('/favicon.ico');
}

async function ask(handler: () => Response | Promise<Response>): Promise<Response | null> {
  try {
    const response = await handler();
    return response.type === 'error' ? null : response;
  } catch (error) {
    console.error('The protocol handler failed:', error);
    return null;
  }
}

function asRequest(url: string, request: Paused['request']): Request {
  const { method, headers, postData } = request;
  return new Request(url, { method, headers, ...(postData === undefined ? {} : { body: postData }) });
}

async function asAnswer(response: Response): Promise<{
  responseCode: number;
  responseHeaders: { name: string; value: string }[];
  body: string;
}> {
  const schemes = declaredSchemes();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const bytes = Buffer.from(await response.arrayBuffer());
  const body = isPage ? Buffer.from(translateAddresses(bytes.toString('utf8'), schemes)) : bytes;
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({
      name,
      value: ADDRESS_HEADERS.has(name) ? translateAddresses(value, schemes) : value,
    })),
    body: body.toString('base64'),
  };
}
