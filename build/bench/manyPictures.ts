import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Measure, type Summary, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { type PictureId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { checkSum } from '#shared/privacy/pictures/cleanPng.ts';
import { joinBytes, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';

const PICTURES = 200;
const OPENINGS = 12;
const SCROLLS = 60;
/** The 95th percentile of 60 steps hangs on the third worst alone, so the way down and up is gone twice. */
const WAYS = [120, -120, 120, -120];
const FRAME_MS = 16.7;

/** The timeline of 2,000 events with a picture at each of the first 200, and without: opened, and scrolled through. */
export const manyPictures: Measure = async () => {
  const without = await withLargeIncident(async (page) => {
    const meter = await createWorkMeter(page);
    return { opened: await opened(page, meter), scrolled: await scrolled(page, meter) };
  });
  return withLargeIncident(
    async (page) => {
      const meter = await createWorkMeter(page);
      const series = await opened(page, meter);
      const scroll = await scrolled(page, meter);
      return [
        {
          what: `opening a timeline with ${PICTURES} pictures: median`,
          value: series.median / without.opened.median,
          unit: '×',
          budget: { most: 1.5 },
          series,
          baseline: { what: 'without pictures', series: without.opened },
        },
        {
          what: `scrolling a timeline with ${PICTURES} pictures, a step: p95`,
          value: scroll.p95,
          unit: 'ms',
          budget: { most: FRAME_MS },
          series: scroll,
          baseline: { what: 'without pictures', series: without.scrolled },
          note: `p95 without pictures ${without.scrolled.p95.toFixed(1)} ms`,
        },
      ];
    },
    { prepare: withPictures },
  );
};

async function opened(page: Page, meter: WorkMeter): Promise<Summary> {
  const place = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name });
  const works: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const work = await meter(async () => {
      await place(/Timeline/).click();
      await page.locator('button[data-field$=":card"]').first().waitFor();
    });
    // The first one loads the code, with pictures or without.
    if (opening > 0) works.push(work);
    await place(/Summary/).click();
  }
  await place(/Timeline/).click();
  await page.locator('button[data-field$=":card"]').first().waitFor();
  return summarise(works);
}

async function scrolled(page: Page, meter: WorkMeter): Promise<Summary> {
  const box = await page.locator('button[data-field$=":card"]').nth(2).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 10);
  const works: number[] = [];
  for (const way of WAYS) {
    for (let step = 0; step < SCROLLS; step += 1) works.push(await meter(() => page.mouse.wheel(0, way)));
  }
  return summarise(works);
}

/** Puts a screenshot of its own beside the incident for each of the first events. */
async function withPictures(incident: Incident, path: string): Promise<Incident> {
  const pictures = [];
  for (const [at, { id }] of incident.timeline.slice(0, PICTURES).entries()) {
    const taken = await takeIn(path, plainPng(1280, 600 + at));
    if (!taken.ok) throw new Error(taken.error.code);
    pictures.push({
      ...taken.value,
      id: toId<PictureId>(`picture-${at}`),
      caption: `Screenshot ${at + 1}`,
      altText: '',
      visibility: 'internal',
      eventIds: [id],
      causeIds: [],
    } as const);
  }
  return { ...incident, pictures };
}

/** Grey, of a size that no other has. */
function plainPng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 120);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const start = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joinBytes([
    start,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = joinBytes([textBytes(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(checkSum(body));
  return joinBytes([length, body, sum]);
}
