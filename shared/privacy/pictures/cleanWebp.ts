import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import {
  type CleanPicture,
  CUT_OFF,
  hasText,
  joinBytes,
  MOST_PARTS,
  refused,
  sizeProblem,
  TOO_MANY_PARTS,
  textBytes,
  viewOf,
} from '#shared/privacy/pictures/pictureBytes.ts';

const ANIMATED = 0x02;
/** In the flags of a picture with more than pixels: that it has transparency. */
const TRANSPARENT = 0x10;
/** The chunk of those flags, with its name and length. */
const FLAGS_LENGTH = 18;
const DRAWN = ['VP8X', 'ALPH', 'VP8 ', 'VP8L'];

/** A WebP of its pixels and transparency only. */
export function cleanWebp(bytes: Uint8Array): Result<CleanPicture, AppError> {
  if (bytes.length < 20) return refused(CUT_OFF);
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return refused(CUT_OFF);
  const kept = new Map<string, Uint8Array>();
  let size: Size | null = null;
  let at = 12;
  for (let part = 0; at + 8 <= end; part += 1) {
    if (part === MOST_PARTS) return refused(TOO_MANY_PARTS);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) return refused(CUT_OFF);
    const known = DRAWN.find((each) => hasText(bytes, each, at));
    // What stands twice, or behind the pixels, is not drawn.
    const name: string | undefined =
      known === undefined || size !== null || kept.has(known) ? undefined : known;
    const chunk = bytes.subarray(at, Math.min(next, end));
    if (name === 'VP8X') {
      if (chunk.length !== FLAGS_LENGTH) return refused(CUT_OFF);
      const flags = chunk[8] ?? 0;
      if ((flags & ANIMATED) !== 0)
        return refused('it moves; a WebP picture that stands still can be taken in');
      // Its numbers without those that are kept for later versions.
      const keptFlags = Uint8Array.of(flags & TRANSPARENT, 0, 0, 0);
      kept.set(name, joinBytes([chunk.subarray(0, 8), keptFlags, chunk.subarray(12)]));
    } else if (name !== undefined) kept.set(name, chunk);
    size = (name === undefined ? null : sizeIn(name, chunk.subarray(8))) ?? size;
    at = next;
  }
  if (size === null) return refused(CUT_OFF);
  const problem = sizeProblem(size.width, size.height);
  if (problem !== null) return refused(problem);
  const body = joinBytes([textBytes('WEBP'), ...kept.values()]);
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
