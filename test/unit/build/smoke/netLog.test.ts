import { expect, it } from 'vitest';
import { networkUse } from '#build/smoke/netLog.ts';

const TYPES = {
  URL_REQUEST_START_JOB: 2,
  HOST_RESOLVER_MANAGER_REQUEST: 5,
  TCP_CONNECT_ATTEMPT: 7,
  SOCKET_CONNECT: 8,
  CORS_REQUEST: 9,
};

function logOf(...events: readonly object[]): string {
  return JSON.stringify({ constants: { logEventTypes: TYPES }, events });
}

it('is empty where the engine asked for its own pages only', () => {
  const own = { type: 2, params: { url: 'app://debrief/desk.html' } };
  expect(networkUse(logOf(own, { type: 9, params: { url: 'https://example.org/' } }, { type: 2 }))).toEqual(
    [],
  );
});

it('names each request and each name that was looked up, once', () => {
  const dictionary = { type: 2, params: { url: 'https://redirector.example.org/dict/en-US.bdic' } };
  const lookup = { type: 5, params: { host: 'https://redirector.example.org' } };
  expect(networkUse(logOf(dictionary, lookup, dictionary))).toEqual([
    'https://redirector.example.org/dict/en-US.bdic',
    'https://redirector.example.org',
  ]);
});

it('passes the place where nobody listens, to which the engine is sent for its dictionaries, and nothing like it', () => {
  const ask = (url: string) => [
    { type: 2, params: { url } },
    { type: 5, params: { host: new URL(url).origin } },
    { type: 7, params: { address: new URL(url).host } },
  ];
  expect(networkUse(logOf(...ask('http://127.0.0.1:9/en-US-10-1.bdic')))).toEqual([]);
  expect(networkUse(logOf(...ask('http://127.0.0.1:95/en-US.bdic')))).toEqual([
    'http://127.0.0.1:95/en-US.bdic',
    'http://127.0.0.1:95',
    '127.0.0.1:95',
  ]);
});

it('names what is connected to without a request, but not the look for a way to the IPv6 network', () => {
  const look = { type: 8, params: { address: '[2001:4860:4860::8888]:443' } };
  const connected = { type: 7, params: { address: '192.0.2.1:443' } };
  const failed = { type: 7, params: { os_error: 111 } };
  expect(networkUse(logOf(look, connected, failed))).toEqual(['192.0.2.1:443']);
});

it('reads the log of an engine that was ended, which is cut short', () => {
  const whole = logOf({ type: 2, params: { url: 'https://example.org/' } });
  expect(networkUse(`${whole.slice(0, -2)},\n`)).toEqual(['https://example.org/']);
});

it('takes no other text for a log without requests', () => {
  expect(() => networkUse('')).toThrow();
  expect(() => networkUse('{}')).toThrow();
});
