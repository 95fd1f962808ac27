import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { librarySearch } from '#build/bench/library/librarySearch.ts';
import type { Measure } from '#build/bench/measure.ts';
import { pdfExport } from '#build/bench/pdfExport.ts';
import { listPeers } from '#build/bench/peers/listPeers.ts';
import { markdownPeer } from '#build/bench/peers/markdownPeer.ts';
import { type PeerFigure, peerTable } from '#build/bench/peers/peerFigure.ts';
import { installPeerPackages } from '#build/bench/peers/peerPackages.ts';
import { scalePeer } from '#build/bench/peers/scalePeer.ts';
import { syncOverhead } from '#build/bench/syncOverhead.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/** What is measured against another program anyway. */
const AGAINST_PROGRAMS: readonly Measure[] = [pdfExport, librarySearch, syncOverhead];

const PARTS: Readonly<Record<string, () => Promise<readonly PeerFigure[]>>> = {
  'scale of 2,000': () => scalePeer(2000),
  'scale of 20,000': () => scalePeer(20_000),
  'list of 2,000': () => listPeers(2000),
  Markdown: () => markdownPeer(1000),
  'PDF, search and Sync': againstPrograms,
};

/** The app beside what a person would pick instead, in one run, as a table and as out/reports/peers.json. */
export async function peers(): Promise<void> {
  installPeerPackages();
  const load = loadavg()[0] ?? 0;
  const figures: PeerFigure[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    console.error(`Measuring ${name}…`);
    figures.push(...(await part().catch((cause: unknown) => brokenOff(name, cause))));
  }
  const machine = { processors: cpus().length, loadBefore: load, loadAfter: loadavg()[0] ?? 0 };
  mkdirSync(join(PROJECT, 'out/reports'), { recursive: true });
  writeFileSync(
    join(PROJECT, 'out/reports/peers.json'),
    `${JSON.stringify({ machine, figures }, null, 2)}\n`,
  );
  console.log(peerTable(figures));
  console.log(
    `Chromium host, ${machine.processors} processors, load ${load.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after. Of each series: median / 95th percentile (how many).`,
  );
}

/** One part that breaks off must not take the others' figures with it. */
function brokenOff(name: string, cause: unknown): readonly PeerFigure[] {
  process.exitCode = 1;
  console.error(`${name} broke off: ${cause instanceof Error ? cause.message : String(cause)}`);
  return [];
}

async function againstPrograms(): Promise<readonly PeerFigure[]> {
  const measured = await AGAINST_PROGRAMS.reduce<ReturnType<Measure>>(
    async (before, measure) => [...(await before), ...(await measure())],
    Promise.resolve([]),
  );
  return measured.flatMap((figure) => {
    if ('why' in figure || figure.series === undefined || figure.baseline === undefined) return [];
    const { what, series, baseline } = figure;
    return [{ what, peer: baseline.what, ours: series, theirs: baseline.series }];
  });
}
