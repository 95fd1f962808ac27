import { createHash } from 'node:crypto';

/**
 * The pictures in a PDF, each as one text made from its size and its content as the engine packs it. The same picture
 * becomes the same text in every PDF of one engine. The engine writes what describes an image in the open; where it
 * could stand in a packed part of the file, nothing is known of it, and this throws.
 */
export function picturesInPdf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  if (file.includes('/ObjStm')) throw new Error('its pictures cannot be counted');
  return [...file.matchAll(/\/Subtype\s*\/Image\b/g)].map(({ index }) => {
    const begin = file.indexOf('stream', index);
    const description = file.slice(file.lastIndexOf('obj', index), begin);
    const number = (name: string) => new RegExp(`/${name}\\s+(\\d+)`).exec(description)?.[1] ?? '?';
    const content = begin + (file.startsWith('\r\n', begin + 6) ? 8 : 7);
    const end = content + Number(number('Length'));
    // A length that stands elsewhere, or leads past the end, makes a picture that is like no other.
    const isWhole = begin !== -1 && /^\s*endstream/.test(file.slice(end, end + 12));
    if (!isWhole) throw new Error('a picture in it cannot be read');
    const hash = createHash('sha256').update(file.slice(content, end), 'latin1').digest('hex');
    return `${number('Width')} ${number('Height')} ${hash}`;
  });
}
