import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPath } from '#electron/protocol/bundledPath.ts';

const FOLDER = join(sep, 'app', 'renderer');

describe('bundledPath', () => {
  it('finds the files of the bundle', () => {
    expect(bundledPath(FOLDER, '/desk.html')).toBe(join(FOLDER, 'desk.html'));
    expect(bundledPath(FOLDER, '/assets/desk-1.js')).toBe(join(FOLDER, 'assets', 'desk-1.js'));
    expect(bundledPath(FOLDER, '/fonts/a%20b.woff2')).toBe(join(FOLDER, 'fonts', 'a b.woff2'));
  });

  it.each([
    '/../main/main.js',
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/../../main/main.js',
    '/../renderer-other/desk.html',
    '/desk.html%00.png',
    '/%ZZ',
    '',
  ])('answers nothing for %s', (pathname) => {
    expect(bundledPath(FOLDER, pathname)).toBeNull();
  });

  it('never leads out of the folder, whatever the path', () => {
    const part = fc.constantFrom('..', '%2e%2e', '.', 'a', '/', '%2f', '\\', '%5c', '%00', '%25', '%');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = bundledPath(FOLDER, `/${parts.join('')}`);
        expect(path === null || path.startsWith(FOLDER + sep)).toBe(true);
        expect(path ?? '').not.toContain('\0');
      }),
    );
  });
});
