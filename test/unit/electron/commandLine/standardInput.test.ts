import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { standardInput } from '#electron/commandLine/standardInput.ts';

it('is the process’s own, and on Windows the file behind it, since Electron’s ends at once there', async () => {
  expect(standardInput('linux')).toBe(process.stdin);
  const module = import.meta.resolve('#electron/commandLine/standardInput.ts');
  const script = `import { Readable } from 'node:stream';
    import { standardInput } from '${module}';
    Object.defineProperty(process, 'stdin', { value: Readable.from([]) });
    for await (const part of standardInput('win32')) process.stdout.write(part);`;
  const loader = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  const child = spawn(process.execPath, loader, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write('10:00 Checkout');
  child.stdin.end(' fails\n');
  expect(await text(child.stdout)).toBe('10:00 Checkout fails\n');
});
