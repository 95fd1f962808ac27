import type { PrintToPDFOptions, Size } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';

/** Paper in inches, as Electron names it. */
const PAPER: Readonly<Record<string, Size>> = {
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  Legal: { width: 8.5, height: 14 },
  Letter: { width: 8.5, height: 11 },
  Tabloid: { width: 11, height: 17 },
};

/** Electron's `printToPDF` with the same options: each has its twin in Chromium's own command. */
export async function printToPdf(session: CdpSession, options: PrintToPDFOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins = {}, pageRanges, ...same } = options;
  const paper = typeof pageSize === 'string' ? PAPER[pageSize] : pageSize;
  if (!paper) throw new Error(`The Chromium host has no paper '${pageSize}'`);
  const { data } = await session.send('Page.printToPDF', {
    ...same,
    paperWidth: paper.width,
    paperHeight: paper.height,
    ...(pageRanges === undefined ? {} : { pageRanges }),
    ...(margins.top === undefined ? {} : { marginTop: margins.top }),
    ...(margins.bottom === undefined ? {} : { marginBottom: margins.bottom }),
    ...(margins.left === undefined ? {} : { marginLeft: margins.left }),
    ...(margins.right === undefined ? {} : { marginRight: margins.right }),
  });
  return Buffer.from(data, 'base64');
}
