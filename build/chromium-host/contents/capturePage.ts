import type { NativeImage, Rectangle } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import { strict } from '#build/chromium-host/strict.ts';

/** Where a PNG file says its size. */
const PNG_WIDTH_AT = 16;
const PNG_HEIGHT_AT = 20;

/** Electron's `capturePage`: the visible part, or a rectangle of it in CSS pixels. */
export async function capturePage(session: CdpSession, rect?: Rectangle): Promise<NativeImage> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    ...(rect ? { clip: { ...rect, scale: 1 } } : {}),
  });
  const png = Buffer.from(data, 'base64');
  return strict<NativeImage>('nativeImage', {
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${data}`,
    getSize: () => ({ width: png.readUInt32BE(PNG_WIDTH_AT), height: png.readUInt32BE(PNG_HEIGHT_AT) }),
    isEmpty: () => false,
  });
}
