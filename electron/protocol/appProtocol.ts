import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { bundledPath } from '#electron/protocol/bundledPath.ts';
import {
  APP_ORIGIN,
  contentSecurityPolicy,
  SCRIPT_POLICY,
  STILL_PAGE_POLICY,
} from '#electron/protocol/contentSecurityPolicy.ts';
import { developmentServer } from '#electron/protocol/developmentServer.ts';
import { BUNDLED } from '#electron/system/paths.ts';

const NONCE_PLACEHOLDER = '__CSP_NONCE__';
const HELD_FOLDER = '/held/';
const PICTURES_FOLDER = '/pictures/';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Declares `app://` as a secure origin of its own; must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // With the code cache, a start need not compile the pages' scripts again.
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Nobody guesses them. By the page's own call, since a command without a window need not load Node's module. */
function randomBytes(): Buffer {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16)));
}

const heldPages = new Map<string, string>();

/**
 * Serves a page that the main process made itself, such as one to be printed, under an address nobody
 * can guess, until it is released. Its policy allows no script.
 */
export function holdPage(html: string): { readonly url: string; readonly release: () => void } {
  const path = `${HELD_FOLDER}${randomBytes().toString('hex')}.html`;
  heldPages.set(path, html);
  return { url: `${APP_ORIGIN}${path}`, release: () => heldPages.delete(path) };
}

/** Bytes with what they are, such as a picture of an open incident. */
interface ServedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Null: there is none at this address. */
type PictureAt = (pathname: string) => Promise<ServedFile | null>;

/** Answers every `app://` request from the bundled files and the pictures; anything else does not exist. */
export function serveApp(pictureAt: PictureAt = async () => null): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return notFound();
    const heldPage = heldPages.get(url.pathname);
    if (heldPage !== undefined) return page(heldPage, STILL_PAGE_POLICY);
    if (url.pathname.startsWith(PICTURES_FOLDER)) return servePicture(await pictureAt(url.pathname));
    const devServer = developmentServer();
    return devServer === null ? serveBundled(url.pathname) : serveFrom(devServer, url);
  });
}

/** Kept in no cache on the disk: it may be private. */
function servePicture(picture: ServedFile | null): Response {
  if (picture === null) return notFound();
  const { bytes, mediaType } = picture;
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers(mediaType), 'cache-control': 'no-store' },
  });
}

async function serveBundled(pathname: string): Promise<Response> {
  const file = bundledPath(BUNDLED.renderer, pathname);
  const mediaType = MEDIA_TYPES[extname(file ?? '')];
  if (file === null || mediaType === undefined) return notFound();
  const isPage = extname(file) === '.html';
  const content = await readFile(file).catch(() => null); // Not there: the page gets a 404 like any other.
  // A window must not show the words of a 404: as a failed load it becomes the failure page.
  if (content === null) return isPage ? Response.error() : notFound();
  if (!isPage) {
    const policy = extname(file) === '.js' ? { 'content-security-policy': SCRIPT_POLICY } : {};
    return new Response(new Uint8Array(content), { headers: { ...headers(mediaType), ...policy } });
  }
  return pageWithNonce(content.toString('utf8'));
}

/** The same pages and files, from the server that `npm run dev` starts. */
async function serveFrom(devServer: URL, { pathname, search }: URL): Promise<Response> {
  const answer = await fetch(new URL(pathname + search, devServer).href);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  return isPage ? pageWithNonce(await answer.text(), [`ws://${devServer.host}`]) : answer;
}

/** `connections` are allowed besides the page's own origin. */
function pageWithNonce(html: string, connections: readonly string[] = []): Response {
  const nonce = randomBytes().toString('base64');
  return page(html.replaceAll(NONCE_PLACEHOLDER, nonce), contentSecurityPolicy(nonce, connections));
}

function page(html: string, policy: string): Response {
  return new Response(html, {
    headers: { ...headers('text/html; charset=utf-8'), 'content-security-policy': policy },
  });
}

function headers(mediaType: string): Record<string, string> {
  return { 'content-type': mediaType, 'x-content-type-options': 'nosniff' };
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: headers('text/plain; charset=utf-8') });
}
