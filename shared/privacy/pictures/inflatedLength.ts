/** What each code of a repetition adds: its least length, and how many more bits say the rest of it. */
const LEAST = [
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27],
  ...[31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258],
];
const LENGTH_BITS = LEAST.map((_, code) => (code < 8 || code === 28 ? 0 : (code >> 2) - 1));
const DISTANCE_BITS = Array.from({ length: 30 }, (_, code) => (code < 4 ? 0 : (code >> 1) - 1));
/** In which order the lengths of the codes for lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;
/** The end of a block among its codes. */
const BLOCK_END = 256;
/** Pixels of 20 MB have fewer, however little memory their program had. */
const MOST_BLOCKS = 200_000;

/** Which bit is read next. */
interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Codes by their length, as Deflate (RFC 1951) numbers them. */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/**
 * Behind which byte packed content (zlib, RFC 1950) ends that unpacks to exactly so many bytes; null where it does not.
 * It only counts what would be unpacked, so that nothing fills the memory. It never throws.
 */
export function zlibEnd(bytes: Uint8Array, unpackedLength: number): number | null {
  const [method = 0, flags = 0] = bytes;
  if ((method & 0x0f) !== 8 || (method * 256 + flags) % 31 !== 0 || (flags & 0x20) !== 0) return null;
  const reader = { bytes, at: 16 };
  let left = unpackedLength;
  for (let block = 0; block < MOST_BLOCKS; block += 1) {
    const isLast = bits(reader, 1) === 1;
    const counted = blockLength(reader, left);
    if (counted === null || counted > left || reader.at > bytes.length * 8) return null;
    left -= counted;
    if (!isLast) continue;
    const end = Math.ceil(reader.at / 8) + 4; // Behind its check sum.
    return left === 0 && end <= bytes.length ? end : null;
  }
  return null;
}

/** How many bytes a block unpacks to, as far as `most`; null where it is none. */
function blockLength(reader: Reader, most: number): number | null {
  const kind = bits(reader, 2);
  if (kind === 0) return storedLength(reader);
  if (kind === 1) return codedLength(reader, most, FIXED);
  const codes = kind === 2 ? readCodes(reader) : null;
  return codes === null ? null : codedLength(reader, most, codes);
}

function storedLength(reader: Reader): number | null {
  reader.at = Math.ceil(reader.at / 8) * 8;
  const length = bits(reader, 16);
  if (bits(reader, 16) !== (length ^ 0xff_ff)) return null;
  reader.at += length * 8;
  return length;
}

interface BlockCodes {
  readonly lengths: Codes;
  readonly distances: Codes;
}

function codedLength(reader: Reader, most: number, { lengths, distances }: BlockCodes): number | null {
  const end = reader.bytes.length * 8;
  let counted = 0;
  while (counted <= most && reader.at <= end) {
    const symbol = decode(reader, lengths);
    if (symbol === BLOCK_END) return counted;
    if (symbol < BLOCK_END) {
      if (symbol < 0) return null;
      counted += 1;
      continue;
    }
    const code = symbol - BLOCK_END - 1;
    const least = LEAST[code];
    if (least === undefined) return null;
    counted += least + bits(reader, LENGTH_BITS[code] ?? 0);
    const more = DISTANCE_BITS[decode(reader, distances)];
    if (more === undefined) return null;
    reader.at += more;
  }
  return null;
}

/** The codes that a block brings along. */
function readCodes(reader: Reader): BlockCodes | null {
  const [lengthCount, distanceCount, orderCount] = [
    bits(reader, 5) + 257,
    bits(reader, 5) + 1,
    bits(reader, 4) + 4,
  ];
  const ofCodes = new Uint8Array(ORDER.length);
  for (const symbol of ORDER.slice(0, orderCount)) ofCodes[symbol] = bits(reader, 3);
  const codes = codesOf(ofCodes);
  const lengths = new Uint8Array(lengthCount + distanceCount);
  let at = 0;
  while (at < lengths.length) {
    const symbol = decode(reader, codes);
    if (symbol < 0 || (symbol === 16 && at === 0)) return null;
    if (symbol < 16) {
      lengths[at] = symbol;
      at += 1;
      continue;
    }
    const before = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const times =
      symbol === 16 ? 3 + bits(reader, 2) : symbol === 17 ? 3 + bits(reader, 3) : 11 + bits(reader, 7);
    if (at + times > lengths.length) return null;
    lengths.fill(before, at, at + times);
    at += times;
  }
  return {
    lengths: codesOf(lengths.subarray(0, lengthCount)),
    distances: codesOf(lengths.subarray(lengthCount)),
  };
}

function codesOf(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const starts = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length += 1)
    starts[length + 1] = (starts[length] ?? 0) + (counts[length] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const at = starts[length] ?? 0;
    symbols[at] = symbol;
    starts[length] = at + 1;
  }
  return { counts, symbols };
}

/** Codes that every reader knows. */
const FIXED: BlockCodes = {
  lengths: codesOf(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
    ),
  ),
  distances: codesOf(new Uint8Array(30).fill(5)),
};

/** The next symbol; -1 where the bits are none. */
function decode(reader: Reader, { counts, symbols }: Codes): number {
  const { bytes } = reader;
  let [code, first, index] = [0, 0, 0];
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    code |= ((bytes[reader.at >> 3] ?? 0) >> (reader.at & 7)) & 1;
    reader.at += 1;
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? -1;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return -1;
}

/** A number of so many bits, the lowest first; behind the end there are zeros. */
function bits(reader: Reader, count: number): number {
  let number = 0;
  for (let bit = 0; bit < count; bit += 1) {
    const byte = reader.bytes[reader.at >> 3] ?? 0;
    number |= ((byte >> (reader.at & 7)) & 1) << bit;
    reader.at += 1;
  }
  return number;
}
