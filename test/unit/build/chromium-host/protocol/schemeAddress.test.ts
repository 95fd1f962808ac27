import { describe, expect, it } from 'vitest';
import {
  toAppAddress,
  toChromiumAddress,
  translateAddresses,
} from '#build/chromium-host/protocol/schemeAddress.ts';

const SCHEMES = ['app'];

describe('scheme addresses', () => {
  it.each([
    ['app://desk/index.html', 'http://desk.app.localhost/index.html'],
    ['app://desk/a/b?q=app://x#top', 'http://desk.app.localhost/a/b?q=app://x#top'],
  ])('maps %s to Chromium’s address and back', (ours, theirs) => {
    expect(toChromiumAddress(ours, SCHEMES)).toBe(theirs);
    expect(toAppAddress(theirs, SCHEMES)).toBe(ours);
  });

  it('gives an address without a path its path', () => {
    expect(toChromiumAddress('app://desk', SCHEMES)).toBe('http://desk.app.localhost/');
  });

  it.each(['https://example.org/', 'about:blank', 'http://localhost/', 'http://app.localhost.example.org/'])(
    'leaves %s alone',
    (address) => {
      expect(toChromiumAddress(address, SCHEMES)).toBe(address);
      expect(toAppAddress(address, SCHEMES)).toBe(address);
    },
  );

  it('says the same in a policy and in the links of a page', () => {
    expect(translateAddresses("default-src 'self' app:; img-src app://media data:", SCHEMES)).toBe(
      "default-src 'self' http://*.app.localhost; img-src http://media.app.localhost data:",
    );
    expect(translateAddresses('<a href="app://desk/again">', SCHEMES)).toBe(
      '<a href="http://desk.app.localhost/again">',
    );
  });
});
