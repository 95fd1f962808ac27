import { describe, expect, it } from 'vitest';
import { electronEnvironment, type SandboxFacts, sandboxProblem } from '#build/start/electronStart.ts';
import { testOnLinux } from '#test/support/onSystem.ts';

it('keeps Electron from being started as plain Node', () => {
  expect(electronEnvironment({ ELECTRON_RUN_AS_NODE: '1', HOME: '/root' })).toEqual({ HOME: '/root' });
});

describe('the sandbox', () => {
  const problem = (facts: Partial<SandboxFacts>) =>
    sandboxProblem('/project/dist/electron', {
      isRoot: () => false,
      areNamespacesConfined: () => true,
      isHelperPrivileged: () => false,
      ...facts,
    });

  testOnLinux(
    'is said not to start where Ubuntu confines it, with the command that helps, in one line',
    () => {
      expect(problem({})).toMatch(/^[^\n]*sudo sysctl -w kernel\.apparmor_restrict_unprivileged_userns=0$/);
    },
  );

  testOnLinux('starts where nothing confines it, and where its helper may do the work', () => {
    expect(problem({ areNamespacesConfined: () => false })).toBeNull();
    expect(problem({ isHelperPrivileged: (helper) => helper === '/project/dist/chrome-sandbox' })).toBeNull();
    expect(problem({ isRoot: () => true })).toBeNull();
  });
});
