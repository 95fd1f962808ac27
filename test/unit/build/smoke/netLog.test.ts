import { expect, it } from 'vitest';
import { networkUse } from '#build/smoke/netLog.ts';

const TYPES = {
  URL_REQUEST_START_JOB: 2,
  HOST_RESOLVER_MANAGER_REQUEST: 5,
  SOCKET_CONNECT: 7,
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

it('reads the log of an engine that was ended, which is cut short', () => {
  const whole = logOf({ type: 2, params: { url: 'https://example.org/' } });
  expect(networkUse(`${whole.slice(0, -2)},\n`)).toEqual(['https://example.org/']);
});

it('takes no other text for a log without requests', () => {
  expect(() => networkUse('')).toThrow();
  expect(() => networkUse('{}')).toThrow();
});
