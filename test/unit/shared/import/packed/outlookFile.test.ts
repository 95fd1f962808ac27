import { expect, it } from 'vitest';
import { unpackedSource } from '#test/support/imports/readInput.ts';

/** The beginning of a compound file, with the name of one of its streams as they have it. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

it('a mail that Outlook saved in its own form is refused, with what to do instead', async () => {
  const refused = await unpackedSource(compound('__properties_version1.0'));
  expect(refused).toContain('Outlook');
  expect(refused).toContain('save it there as text');
});

it('an old Word file is not called a mail', async () => {
  const source = await unpackedSource(compound('WordDocument'));
  expect(source).toMatchObject({ text: null });
});
