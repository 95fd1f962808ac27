import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a project that may be broken. */
export interface ScratchCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies what Git knows or would add; the libraries are linked. The project itself is never written to. */
export function copyProject(project: string): ScratchCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'debrief-mutants-')));
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  for (const file of listed.split('\0')) {
    const source = join(project, file);
    // A file that was deleted and not yet committed is still listed.
    if (file !== '' && existsSync(source)) cpSync(source, join(folder, file));
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
