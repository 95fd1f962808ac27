import { describe, expect, it } from 'vitest';
import { fileError } from '#electron/files/fileErrors.ts';
import { errorLine } from '#shared/errors/errorWords.ts';

const failure = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

describe('fileError', () => {
  it.each([
    ['ENOENT', 'file-not-found'],
    ['ENOTDIR', 'file-not-found'],
    ['EACCES', 'file-no-permission'],
    ['EPERM', 'file-no-permission'],
    ['EISDIR', 'file-is-folder'],
    ['EEXIST', 'file-exists'],
    ['ENOTEMPTY', 'file-exists'],
    ['ELOOP', 'file-link-loop'],
    ['EBUSY', 'file-busy'],
    ['ETXTBSY', 'file-busy'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'disk-read-only'],
    ['EFBIG', 'file-too-large'],
    ['EIO', 'file-io'],
    ['ESTALE', 'file-io'],
  ])('turns %s into %s', (errno, code) => {
    expect(fileError(failure(errno), '/a/b.incident')).toMatchObject({ code, file: '/a/b.incident' });
  });

  it('names what it has no words for', () => {
    expect(errorLine(fileError(failure('EIO'), '/a/b'))).toContain('(EIO)');
  });

  it('does not hide a bug', () => {
    const bug = new TypeError('x is undefined');
    expect(() => fileError(bug, '/a/b')).toThrow(bug);
    expect(() => fileError(failure('ERR_INVALID_ARG_TYPE'), '/a/b')).toThrow('ERR_INVALID_ARG_TYPE');
  });
});
