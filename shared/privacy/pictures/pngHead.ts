import { viewOf } from '#shared/privacy/pictures/pictureBytes.ts';

/** What the first chunk of a PNG says of its pixels. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits of each colour, or of a place in the palette. */
  readonly depth: number;
  /** How many colours each pixel has, with transparency. */
  readonly channels: number;
  readonly hasPalette: boolean;
  /** How many bytes of transparency there are without a palette: one colour that is not seen. */
  readonly clearLength: number;
  readonly isInterlaced: boolean;
}

/** The channels of each type of colour: grey, none, colours, palette, grey with transparency, none, all four. */
const CHANNELS = [1, null, 3, 1, 2, null, 4];
const CLEAR_LENGTHS = [2, 0, 6];

/** The head in the content of the chunk; null where no decoder knows such a PNG. */
export function readPngHead(content: Uint8Array): PngHead | null {
  if (content.length !== 13) return null;
  const view = viewOf(content);
  const [depth = 0, type = 0, packing, filter, interlace = 0] = content.subarray(8);
  const channels = CHANNELS[type] ?? null;
  const isKnown = [1, 2, 4, 8, 16].includes(depth) && packing === 0 && filter === 0 && interlace <= 1;
  if (channels === null || !isKnown) return null;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth,
    channels,
    hasPalette: type === 3,
    clearLength: CLEAR_LENGTHS[type] ?? 0,
    isInterlaced: interlace === 1,
  };
}

/** The passes of an interlaced picture: its first column and row, and the steps to the next. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How many bytes the rows unpack to, each with the byte that says how it is written. */
export function rowsLength({ width, height, depth, channels, isInterlaced }: PngHead): number {
  const passes = isInterlaced ? PASSES : [[0, 0, 1, 1] as const];
  return passes.reduce((sum, [x, y, stepX, stepY]) => {
    const [columns, rows] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
    return columns < 1 || rows < 1 ? sum : sum + rows * (1 + Math.ceil((columns * channels * depth) / 8));
  }, 0);
}
