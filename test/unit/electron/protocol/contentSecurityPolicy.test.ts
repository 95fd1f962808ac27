import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  SCRIPT_POLICY,
  STILL_PAGE_POLICY,
} from '#electron/protocol/contentSecurityPolicy.ts';

function sourcesOf(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the policy of a window', () => {
  const sources = sourcesOf(contentSecurityPolicy('abc123'));

  it('allows nothing that it does not name, and nothing from a network', () => {
    expect(sources['default-src']).toEqual(["'none'"]);
    const all = Object.values(sources).flat();
    expect(new Set(all)).toEqual(new Set(["'none'", "'self'", "'nonce-abc123'", 'data:']));
  });

  it('runs no inline script and no code from text, and keeps the page where it is', () => {
    expect(sources['script-src']).toEqual(["'self'", "'nonce-abc123'"]);
    expect(sources['base-uri']).toEqual(["'none'"]);
    expect(sources['form-action']).toEqual(["'none'"]);
    expect(sources['frame-ancestors']).toEqual(["'none'"]);
  });
});

it('runs no script at all on a page that is only read', () => {
  const sources = sourcesOf(STILL_PAGE_POLICY);
  expect(sources['default-src']).toEqual(["'none'"]);
  expect(sources['script-src']).toBeUndefined();
});

it('lets a worker load the rest of its script, and reach nothing', () => {
  expect(SCRIPT_POLICY).toBe("default-src 'none'; script-src 'self'");
});
