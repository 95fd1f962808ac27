import { describe, expect, it } from 'vitest';
import { startArguments } from '#electron/documents/startArguments.ts';

describe('startArguments', () => {
  it('takes the first argument that is no switch for the file, from the folder it was typed in', () => {
    expect(startArguments(['--no-sandbox', 'a.incident', 'b.incident'], '/work')).toEqual({
      file: '/work/a.incident',
      hasSample: false,
    });
    expect(startArguments(['../a.incident'], '/work/here').file).toBe('/work/a.incident');
    expect(startArguments(['/elsewhere/a.incident'], '/work').file).toBe('/elsewhere/a.incident');
  });

  it('opens no file without arguments, and the sample when that is asked for', () => {
    expect(startArguments([], '/work')).toEqual({ file: null, hasSample: false });
    expect(startArguments(['--sample', '--inspect'], '/work')).toEqual({ file: null, hasSample: true });
  });

  it('reads the address that a Linux desktop hands over for a file', () => {
    expect(startArguments(['file:///home/ann/My%20incidents/a%2B1.incident'], '/').file).toBe(
      '/home/ann/My incidents/a+1.incident',
    );
  });

  it('keeps an address that names no file of this computer, so that opening it fails by name', () => {
    expect(startArguments(['file://far/%ZZ'], '/work').file).toBe('/work/file:/far/%ZZ');
  });
});
