import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { PEERS_FOLDER } from '#build/bench/peers/peerPackages.ts';
import { PLAIN_APP, writePlainApp, writePlainPage } from '#build/bench/plainApp.ts';
import { launchHost } from '#build/chromium-host/launch.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** The page of a library, by the name of its script in `pages/`. */
export type PeerName = 'visTimeline' | 'dndKitList' | 'pangeaList';

/** Some libraries draw 20,000 events in seconds, on a busy machine in a minute. */
const PATIENCE_MS = 300_000;

/** Opens one library with the events of an incident, in a window of the same Chromium, for as long as the work takes. */
export async function withPeerPage<Outcome>(
  name: PeerName,
  incident: Incident,
  work: (page: Page) => Promise<Outcome>,
): Promise<Outcome> {
  writePlainApp();
  writePlainPage('index.html', await pageOf(name, incident));
  const app = launchHost({ ...PLAIN_APP, args: [] });
  const browser = await chromium.connectOverCDP(await app.cdpEndpoint());
  try {
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error(`The library's window opened no page.\n${app.stderr()}`);
    page.setDefaultTimeout(PATIENCE_MS);
    return await work(page);
  } finally {
    await app.evaluate(({ app: running }) => running.quit(), undefined);
    await app.exited;
    await browser.close();
    writePlainApp();
  }
}

/** Its script finds the events as `window.events`, and a place to draw them. */
async function pageOf(name: PeerName, { timeline }: Incident): Promise<string> {
  const script = readFileSync(join(PROJECT, 'build/bench/peers/pages', `${name}.jsx`), 'utf8');
  const { outputFiles } = await build({
    // As if it lay beside the packages, so that there is one React.
    stdin: { contents: script, resolveDir: PEERS_FOLDER, loader: 'jsx' },
    bundle: true,
    minify: true,
    write: false,
    outdir: PEERS_FOLDER,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const events = timeline.map(({ id, kind, title, occurredAt, endedAt }) => ({
    id,
    kind: kind ?? 'open',
    title,
    start: occurredAt,
    end: endedAt,
  }));
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>${STYLE}${textOf('.css')}</style>
<button type="button">Draw</button><main></main>
<script>window.events = ${JSON.stringify(events).replaceAll('<', '\\u003c')}</script>
<script type="module">${textOf('.js').replaceAll('</script', '<\\/script')}</script>`;
}

/** Rows as high as cards of the timeline, so that the same share of a list is in sight. */
const STYLE = 'body { font: 14px sans-serif } ul { padding: 0 } li { height: 44px; list-style: none }';
