import { expect } from '@playwright/test';
import { test } from '#test/e2e/support/appTest.ts';

test('the window reaches the files of its bundle and nothing else', async ({ sharedApp }) => {
  const page = await (await sharedApp()).firstWindow();
  const answers = await page.evaluate(async (addresses) => {
    const answerTo = (address: string) =>
      fetch(address).then(
        ({ status }) => status,
        () => 'refused',
      );
    return Promise.all(addresses.map(answerTo));
  }, ADDRESSES);
  expect(Object.fromEntries(ADDRESSES.map((address, index) => [address, answers[index]]))).toEqual({
    '/desk.html': 200,
    '/../../package.json': 404,
    '/%2e%2e/%2e%2e/package.json': 404,
    '/..%2f..%2fpackage.json': 404,
    '/..%2fmain%2fmain.js': 404,
    '/assets/%00.js': 404,
    '/%ZZ.js': 404,
    '/nothing.js': 404,
    'app://other/desk.html': 'refused',
    'file:///etc/passwd': 'refused',
    'https://example.com/': 'refused',
  });
});

const ADDRESSES = [
  '/desk.html',
  '/../../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/..%2fmain%2fmain.js',
  '/assets/%00.js',
  '/%ZZ.js',
  '/nothing.js',
  'app://other/desk.html',
  'file:///etc/passwd',
  'https://example.com/',
];
