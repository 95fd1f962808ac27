import { inflateSync } from 'node:zlib';
import { viewOf } from '#shared/privacy/pictures/pictureBytes.ts';

/** The pixels of a PNG of eight bits a colour as a browser writes it: red, green and blue at a place. */
export function pngPixels(bytes: Uint8Array) {
  const view = viewOf(bytes);
  const [width, height, type] = [view.getUint32(16), view.getUint32(20), bytes[25]];
  const channels = type === 6 ? 4 : 3;
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += view.getUint32(at) + 12) {
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (name === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), { row: width * channels, height, channels });
  const at = (x: number, y: number) => {
    const from = (y * width + x) * channels;
    return [...rows.subarray(from, from + 3)];
  };
  return { width, height, at };
}

interface Rows {
  /** Bytes of one, without that which says how it is written. */
  readonly row: number;
  readonly height: number;
  readonly channels: number;
}

/** Each byte is written as what it differs from one before it, above it, or both (PNG, 9.2). */
function unfiltered(packed: Uint8Array, { row, height, channels }: Rows): Uint8Array {
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const left = x < channels ? 0 : (pixels[y * row + x - channels] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (pixels[(y - 1) * row + x - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter ?? 0] ?? 0;
      pixels[y * row + x] = (packed[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
