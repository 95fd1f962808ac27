import { atomicWrite } from '#electron/files/atomicWrite.ts';

// A process of its own for atomicWrite.test.ts, which kills it: saves large contents of one letter each.
const [, , path = ''] = process.argv;
for (let round = 0; ; round += 1) {
  const letter = String.fromCharCode(97 + (round % 26));
  const written = await atomicWrite(path, Buffer.from(letter.repeat(300_000)));
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  if (round === 0) process.stdout.write('saving\n');
}
