import { expect, it } from 'vitest';
import { tellsHost, webAddress } from '#shared/words/links/webAddress.ts';

it.each([
  ['https://grafana.corp.example:3000/d/x', 'grafana.corp.example:3000'],
  ['https://accounts.bank.example@evil.example/login', 'evil.example'],
  ['https://bank.example:443@evil.example:444/', 'evil.example:444'],
  ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
  ['https://evil%2eexample/', 'evil.example'],
  ['mailto:ada@b.example?subject=hello', 'ada@b.example'],
])('%s leads to %s', (url, host) => {
  expect(webAddress(url)?.host).toBe(host);
});

it.each([
  'javascript:alert(1)',
  'https:',
  'https://',
  'ftp://a.example',
  'file:///x',
  'mailto:',
  'https://a b/',
])('%j leads nowhere', (url) => {
  expect(webAddress(url)).toBeNull();
});

it.each([
  ['https://a.example/x', 'https://a.example/x', true],
  ['a.example/x', 'https://a.example/x', true],
  ['https://A.example/x', 'https://a.example/x', true],
  ['the graph', 'https://a.example/x', false],
  ['https://bank.example', 'https://evil.example', false],
  ['https://bank.example@evil.example', 'https://bank.example@evil.example', false],
  ['https://аррӏе.com', 'https://аррӏе.com', false],
  ['mailto:a@b.example', 'mailto:a@b.example', true],
])('the words %j of %s tell where it leads: %s', (words, url, isTold) => {
  const address = webAddress(url);
  if (address === null) throw new Error('It is an address');
  expect(tellsHost(words, address)).toBe(isTold);
});
