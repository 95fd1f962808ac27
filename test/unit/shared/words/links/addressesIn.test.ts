import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '#shared/words/links/addressesIn.ts';
import { expectInProportion } from '#test/support/inProportion.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

function urls(text: string): readonly string[] {
  return addressesIn(text).map(({ url }) => url);
}

describe('an address in a text', () => {
  it.each([
    ['See https://a.example/x.', ['https://a.example/x']],
    ['(https://a.example/x)', ['https://a.example/x']],
    ['https://a.example/x_(y)', ['https://a.example/x_(y)']],
    ['(see https://a.example/x_(y)), then', ['https://a.example/x_(y)']],
    ['[graph](https://a.example/d?from=1&to=2)', ['https://a.example/d?from=1&to=2']],
    ['"https://a.example/x", said „https://b.example“', ['https://a.example/x', 'https://b.example']],
    ['*https://a.example/x* and _https://b.example/y_', ['https://a.example/x', 'https://b.example/y']],
    ['<https://a.example/x>', ['https://a.example/x']],
    ['https://a.example/?q=a|b', ['https://a.example/?q=a|b']],
    ['look:https://a.example/x!?', ['https://a.example/x']],
    ['图在https://a.example/x。后来', ['https://a.example/x']],
    ['图在 https://a.example/x。后来', ['https://a.example/x']],
    ['write to mailto:a@b.example?subject=x now', ['mailto:a@b.example?subject=x']],
    ['HTTPS://A.example/X', ['HTTPS://A.example/X']],
    ['https://[::1]:3000/x', ['https://[::1]:3000/x']],
    ['https://a.example/…', ['https://a.example/']],
  ])('in %j is found up to its end', (text, found) => {
    expect(urls(text)).toEqual(found);
  });

  it.each([
    'https://',
    'https://.',
    'http://?x',
    'xhttps://a.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'www.a.example',
    'mailto:nobody',
    'https://a b',
    'https://example:99999999/',
  ])('is not found in %j beyond what can be opened', (text) => {
    for (const url of urls(text)) expect(url).toBe('https://a');
  });

  it('longer than a message carries is none', () => {
    expect(urls(`https://a.example/${'x'.repeat(5000)}`)).toEqual([]);
  });

  it('ends before what nobody sees', () => {
    expect(urls('https://a.example/\u202egnp.exe')).toEqual(['https://a.example/']);
    expect(urls('https://a.example\u200b.evil.example')).toEqual(['https://a.example']);
  });

  it('is the text that stands between its ends, in any text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), (parts) => {
        const text = parts.join('https://x.yz/a');
        let last = 0;
        for (const { from, to, url } of addressesIn(text)) {
          expect(text.slice(from, to)).toBe(url);
          expect(from).toBeGreaterThanOrEqual(last);
          expect(url).toMatch(/^(?:https?:\/\/|mailto:)\S+$/i);
          last = to;
        }
      }),
    );
  });

  it('of any web address with words around it is found whole', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.constantFrom('', '.', '),', '”'),
        (url, end) => {
          fc.pre(/[\w/]$/.test(url) && !/['`\\]|[()[\]{}]/.test(url) && !url.endsWith('_'));
          expect(urls(`see ${url}${end} there`)).toEqual([url]);
        },
      ),
    );
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    for (const part of ['https://', ')', '(', 'https://a(', '.', 'mailto:', 'https://a.example/.']) {
      expectInProportion((share) => addressesIn(`https://a.example/${part.repeat(200_000 * share)}`));
    }
  });
});
