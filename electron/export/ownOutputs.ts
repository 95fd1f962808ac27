import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { logFailure } from '#electron/system/logger.ts';

/** Knows the files that Debrief wrote by their content, so that work of others in them is never replaced unseen. */
export interface OwnOutputs {
  /** Whether exactly these bytes were written as an output before: nobody has edited them since. */
  has(bytes: Uint8Array): Promise<boolean>;
  add(bytes: Uint8Array): Promise<void>;
}

/** As many outputs as are remembered when the list has become twice as long. */
const MOST = 2000;

/**
 * Keeps the fingerprints of outputs in one file, a line each, newest last; it holds no names, paths or words.
 * Without the file, or where it cannot be written, outputs are only not recognised: a person is asked once more.
 */
export function createOwnOutputs(file: string): OwnOutputs {
  const known = async (): Promise<readonly string[]> => {
    const text = await readFile(file, 'utf8').catch(whenAbsent(''));
    return text.split('\n').filter((line) => line !== '');
  };
  const note = async (line: string): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await appendFile(file, `${line}\n`);
    const lines = await known();
    if (lines.length >= 2 * MOST) await atomicWrite(file, Buffer.from(`${lines.slice(-MOST).join('\n')}\n`));
  };
  return {
    has: async (bytes) => (await known().catch(logged<readonly string[]>([]))).includes(fingerprint(bytes)),
    // The output itself is written; that it will not be recognised is no reason to call the export failed.
    add: (bytes) => note(fingerprint(bytes)).catch(logged(undefined)),
  };
}

/** For `catch`: what goes on instead, once the refusal is in the log. */
function logged<T>(instead: T): (cause: unknown) => T {
  return (cause) => {
    logFailure('own outputs', cause);
    return instead;
  };
}

function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
