import { afterEach, expect, it, vi } from 'vitest';
import { developmentServer } from '#electron/protocol/developmentServer.ts';

afterEach(() => vi.unstubAllEnvs());

it('takes no page from a server, whatever the environment names, unless it was built for development', () => {
  vi.stubEnv('ELECTRON_RENDERER_URL', 'http://127.0.0.1:5173');
  expect(developmentServer()).toBeNull();
  vi.stubEnv('DEBRIEF_MODE', 'production');
  expect(developmentServer()).toBeNull();
});

it('takes pages from the server that development names, and from the built files when it names none', () => {
  vi.stubEnv('DEBRIEF_MODE', 'development');
  expect(developmentServer()).toBeNull();
  vi.stubEnv('ELECTRON_RENDERER_URL', 'http://127.0.0.1:5173');
  expect(developmentServer()?.host).toBe('127.0.0.1:5173');
});
