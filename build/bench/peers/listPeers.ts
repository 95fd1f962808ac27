import type { Page } from 'playwright-core';
import { heldInApp, mouseDrag, rowDrag } from '#build/bench/drags/mouseDrag.ts';
import { createWorkMeter } from '#build/bench/mainThreadWork.ts';
import { type PeerFigure, peerFigures, type Works } from '#build/bench/peers/peerFigure.ts';
import { type PeerName, withPeerPage } from '#build/bench/peers/peerPage.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { goToPlace } from '#build/pictures/openPage.ts';

const STEPS = 60;
const PEERS: readonly (readonly [string, PeerName])[] = [
  ['@dnd-kit/core', 'dndKitList'],
  ['@hello-pangea/dnd', 'pangeaList'],
];

/** One row of a list dragged five rows down, up and down again, beside two libraries for lists. */
export async function listPeers(events: number): Promise<readonly PeerFigure[]> {
  const ours = await withLargeIncident(
    async (page) => {
      await goToPlace(page, 'Timeline');
      const cards = page.locator('button[data-field$=":card"]');
      return dragged(page, cards, heldInApp(page));
    },
    { events },
  );
  const figures: PeerFigure[] = [];
  for (const [peer, name] of PEERS) {
    const theirs = await withPeerPage(name, largeIncident(events), (page) =>
      dragged(page, page.locator('[data-grip]'), page.locator('[data-lifted]')),
    );
    figures.push(...peerFigures(`list of ${events.toLocaleString('en')} events`, peer, ours, theirs));
  }
  return figures;
}

async function dragged(
  page: Page,
  rows: ReturnType<Page['locator']>,
  lifted: ReturnType<Page['locator']>,
): Promise<Works> {
  await rows.nth(6).waitFor();
  const meter = await createWorkMeter(page);
  const { lift, moves, drop } = await mouseDrag(page, meter, {
    ...(await rowDrag(rows.nth(1), rows.nth(6))),
    steps: STEPS,
    lifted,
  });
  return { lift: [lift], move: moves, drop: [drop] };
}
