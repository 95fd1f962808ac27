import { expect, test } from 'vitest';
import { sizeWords } from '#shared/text/sizeWords.ts';

test('a size is as short as a person needs it', () => {
  expect([0, 940, 1000, 12_400, 999_999, 1_440_000, 31_000_000, 2_500_000_000].map(sizeWords)).toEqual([
    '0 bytes',
    '940 bytes',
    '1 KB',
    '12 KB',
    '1,000 KB',
    '1.4 MB',
    '31 MB',
    '2.5 GB',
  ]);
});
