import { Unzlib, zlibSync } from 'fflate';
import { saidOfNotes } from '#shared/privacy/pictures/pdfNotes.ts';
import { type PdfObject, pdfParts, valueEnd } from '#shared/privacy/pictures/pdfObjects.ts';
import { latin1, textBytes } from '#shared/privacy/pictures/pictureBytes.ts';

/** What is packed is unpacked up to so many bytes of a file; one that holds more is made to do harm. */
const MOST_UNPACKED = 40_000_000;
/** XMP that says nothing. */
const NO_XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';

/**
 * A PDF without what it says of its author, title, program and times: the Info dictionary, every packet of XMP, and who
 * made the notes on its pages and when, in all savings that the file holds. They are overwritten in their places, so that no other byte moves and the file's own tables
 * stay right. Null where that is not sure: one that is signed, whose signature would break; that is encrypted; or that is
 * built in another way than is known here.
 */
export function withoutPdfMetadata(bytes: Uint8Array): Uint8Array | null {
  const parts = pdfParts(latin1(bytes));
  if (parts === null) return null;
  const tables = [parts.between, ...parts.objects.map(({ head }) => head).filter(isTable)].join('\n');
  const isSigned = parts.objects.some(({ head }) => /\/ByteRange\b|\/Type\s*\/Sig\b/.test(head));
  if (isSigned || /\/Encrypt\b/.test(tables)) return null;

  const file = { bytes: new Uint8Array(bytes), text: latin1(bytes) };
  const packs = parts.objects
    .filter(({ head }) => /\/Type\s*\/ObjStm\b/.test(head))
    .map((each) => packOf(file, each));
  const values: Value[] = parts.objects.map(({ number, from, stream }) => ({
    number,
    from,
    in: file,
    hasStream: stream !== null,
  }));
  for (const pack of packs) {
    if (pack === null) return null;
    values.push(...pack.values);
  }
  const ofNotes = blankNotes(values).filter((number) => values.some((value) => value.number === number));
  const ofFile = referencesIn(tables, /\/Info\s+(\d+)\s+\d+\s+R\b/g);
  const isBlanked = blankValues(values, [...ofFile, ...ofNotes]);
  if (!isBlanked) return null;
  const packets = parts.objects.filter(
    isPacket([...parts.objects.map(({ head }) => head), ...packs.map((pack) => pack?.text ?? '')]),
  );
  const areWritten =
    packets.every((packet) => writeStream(file, packet, textBytes(NO_XMP))) &&
    packs.every((pack) => pack === null || !pack.isChanged() || writeStream(file, pack.object, pack.bytes));
  return areWritten ? file.bytes : null;
}

/** Bytes that are written over, and what they said before: places found in the one are right in the other. */
interface Written {
  readonly bytes: Uint8Array;
  readonly text: string;
}

interface Value {
  readonly number: number;
  readonly from: number;
  readonly in: Written;
  readonly hasStream: boolean;
}

function isTable(head: string): boolean {
  return /\/Type\s*\/XRef\b/.test(head);
}

/** Whether an object is XMP: it says so, or one of these texts calls it so, since some programs leave its own word out. */
function isPacket(texts: readonly string[]): (object: PdfObject) => boolean {
  const called = new Set(texts.flatMap((text) => referencesIn(text, /\/Metadata\s+(\d+)\s+\d+\s+R\b/g)));
  return ({ number, head, stream }) =>
    stream !== null && (called.has(number) || /\/Type\s*\/Metadata\b/.test(head));
}

function referencesIn(text: string, pattern = /\b(\d+)\s+\d+\s+R\b/g): readonly number[] {
  return [...text.matchAll(pattern)].map(([, number]) => Number(number));
}

/** Blanks who wrote the notes on the pages, and when; answers which objects say it elsewhere. */
function blankNotes(values: readonly Value[]): readonly number[] {
  return values.flatMap(({ from, in: written }) => {
    const { text } = written;
    // A list of notes may be an object of its own, which ends with its word or with the pack.
    const end = text.startsWith('[', from) ? text.indexOf('endobj', from) : valueEnd(text, from);
    const { texts, objects } = saidOfNotes(text, from, end === null || end === -1 ? text.length : end);
    for (const each of texts) written.bytes.fill(SPACE, each.from + 1, each.to - 1);
    return objects;
  });
}

/** Blanks the values of these numbers, and texts that they keep elsewhere; false where one is not there or is packed. */
function blankValues(values: readonly Value[], numbers: readonly number[]): boolean {
  const wanted = new Set(numbers);
  // A set that grows while it is gone through.
  for (const number of wanted) {
    const found = values.filter((value) => value.number === number);
    if (found.length === 0) return false;
    for (const { from, in: written, hasStream } of found) {
      const end = valueEnd(written.text, from);
      if (end === null || hasStream) return false;
      const isDictionary = written.text.startsWith('<<', from);
      if (isDictionary) for (const each of referencesIn(written.text.slice(from, end))) wanted.add(each);
      const edge = isDictionary ? 2 : 1;
      if (end > from) written.bytes.fill(SPACE, from + edge, end - edge);
    }
  }
  return true;
}

const SPACE = 0x20;

/** The objects that are packed together in one; null where they cannot be unpacked and packed again. */
function packOf(file: Written, object: PdfObject) {
  const packed = packedBytes(file, object);
  const bytes = packed === null ? null : unpacked(packed);
  const first = Number(/\/First\s+(\d+)/.exec(object.head)?.[1]);
  if (bytes === null || Number.isNaN(first)) return null;
  const text = latin1(bytes);
  const written: Written = { bytes, text };
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  const values: Value[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    values.push({
      number: numbers[at] ?? 0,
      from: first + (numbers[at + 1] ?? 0),
      in: written,
      hasStream: false,
    });
  return { object, text, bytes, values, isChanged: () => latin1(bytes) !== text };
}

/** What an object packs with zlib alone; null where it packs it otherwise. */
function packedBytes({ bytes }: Written, { head, stream }: PdfObject): Uint8Array | null {
  const isZlib =
    /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(head) && !/\/DecodeParms\b/.test(head);
  return isZlib && stream !== null ? bytes.subarray(stream.from, stream.to) : null;
}

function unpacked(packed: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unpacking = new Unzlib((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  const STEP = 16_384;
  try {
    for (let at = 0; at < packed.length && size <= MOST_UNPACKED; at += STEP)
      unpacking.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return null; // fflate says only by throwing that the bytes are damaged.
  }
  if (size > MOST_UNPACKED) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Writes other bytes into the room of an object's own, packed as they were; false where they do not fit. */
function writeStream(file: Written, object: PdfObject, content: Uint8Array): boolean {
  const { stream, head } = object;
  const isPlain = !/\/Filter\b/.test(head);
  if (stream === null || (!isPlain && packedBytes(file, object) === null)) return false;
  const bytes = isPlain ? content : zlibSync(content, { level: 9 });
  if (bytes.length > stream.to - stream.from) return false;
  file.bytes.fill(isPlain ? SPACE : 0, stream.from, stream.to);
  file.bytes.set(bytes, stream.from);
  return true;
}
