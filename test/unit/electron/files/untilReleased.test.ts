import { expect, it, vi } from 'vitest';
import { untilReleased } from '#electron/files/atomicWrite.ts';

const refused = (code: string) => Object.assign(new Error(code), { code });

it.each(['EPERM', 'EACCES', 'EBUSY'])(
  'tries again on Windows while another program holds the file: %s',
  async (code) => {
    const place = vi.fn<() => Promise<string>>();
    place
      .mockRejectedValueOnce(refused(code))
      .mockRejectedValueOnce(refused(code))
      .mockResolvedValue('placed');
    expect(await untilReleased(place, 'win32')).toBe('placed');
    expect(place).toHaveBeenCalledTimes(3);
  },
);

it('does not wait on other systems, where such an answer does not pass', async () => {
  const place = vi.fn(() => Promise.reject(refused('EPERM')));
  await expect(untilReleased(place, 'linux')).rejects.toThrow('EPERM');
  expect(place).toHaveBeenCalledOnce();
});

it('takes every other answer as it is', async () => {
  const place = vi.fn(() => Promise.reject(refused('ENOSPC')));
  await expect(untilReleased(place, 'win32')).rejects.toThrow('ENOSPC');
  expect(place).toHaveBeenCalledOnce();
});
