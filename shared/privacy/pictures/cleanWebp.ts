import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import {
  type CleanPicture,
  CUT_OFF,
  hasText,
  joinBytes,
  refused,
  sizeProblem,
  textBytes,
  viewOf,
} from '#shared/privacy/pictures/pictureBytes.ts';

const ANIMATED = 0x02;
/** In the flags of a picture with more than pixels: that it has a colour profile, and transparency. */
const KEPT_FLAGS = 0x20 | 0x10;
const DRAWN = ['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L'];

/** A WebP of its pixels, transparency and colour profile only. */
export function cleanWebp(bytes: Uint8Array): Result<CleanPicture, AppError> {
  if (bytes.length < 20) return refused(CUT_OFF);
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return refused(CUT_OFF);
  const kept: Uint8Array[] = [];
  let size: Size | null = null;
  let at = 12;
  while (at + 8 <= end) {
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) return refused(CUT_OFF);
    const name = DRAWN.find((each) => hasText(bytes, each, at));
    const chunk = bytes.slice(at, Math.min(next, end));
    if (name === 'VP8X') {
      const flags = chunk[8] ?? 0;
      if ((flags & ANIMATED) !== 0)
        return refused('it moves; a WebP picture that stands still can be taken in');
      chunk[8] = flags & KEPT_FLAGS;
    }
    if (name !== undefined) kept.push(chunk);
    size = (name === undefined ? null : sizeIn(name, chunk.subarray(8))) ?? size;
    at = next;
  }
  if (size === null) return refused(CUT_OFF);
  const problem = sizeProblem(size.width, size.height);
  if (problem !== null) return refused(problem);
  const body = joinBytes([textBytes('WEBP'), ...kept]);
  const head = new Uint8Array(8);
  head.set(textBytes('RIFF'));
  viewOf(head).setUint32(4, body.length, true);
  return ok({ bytes: joinBytes([head, body]), ending: 'webp', ...size });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Read from the pixels themselves, which is what is drawn. */
function sizeIn(name: string, chunk: Uint8Array): Size | null {
  const view = viewOf(chunk);
  if (name === 'VP8 ' && chunk.length >= 10) {
    return { width: view.getUint16(6, true) & 0x3f_ff, height: view.getUint16(8, true) & 0x3f_ff };
  }
  if (name === 'VP8L' && chunk.length >= 5) {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
  }
  return null;
}
