import { expect, it, vi } from 'vitest';
import { runCommand, runWaiting } from '#electron/windows/runCommand.ts';

it('opens a window for a command that is chosen while there is none', () => {
  const openDesk = vi.fn();
  runCommand('file.new', openDesk);
  expect(openDesk).toHaveBeenCalledOnce();
  // There is still none, so that nothing can run yet.
  expect(() => runWaiting(['file.new'])).not.toThrow();
});
