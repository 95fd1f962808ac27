import { describe, expect, test } from 'vitest';
import { isHotline, phoneNumbersIn } from '#shared/privacy/phoneNumbers.ts';

describe('phone numbers in a text', () => {
  test.each([
    ['We called +43 664 1234567 twice.', ['+43 664 1234567']],
    ['Her number is 0664/123 45 67.', ['0664/123 45 67']],
    ['Call me on 415-555-0132, please.', ['415-555-0132']],
    ['(020) 7946 0958 did not answer', ['(020) 7946 0958']],
    ['mobile: 6641234567', ['6641234567']],
    ['+49 (0)30 901820-11 rang', ['+49 (0)30 901820-11']],
    ['0044 20 7946 0958', ['0044 20 7946 0958']],
  ])('are seen: %s', (text, numbers) => {
    expect(phoneNumbersIn(text)).toEqual(numbers);
  });

  test.each([
    'On 2026-03-10 at 14:23:05, 1,310,207 requests failed.',
    'Version 1.24.0-rc.1 and build 20260310142305 failed.',
    'Order 4815162342 and row 0012345678 were lost.',
    'From 10.20.30.99 to 10.20.30.112, port 8443.',
    'It was 0.0001234567 of all, or 12 345 678 requests.',
    'Latency rose from 200-300 to 2000-3000 ms.',
    'See RFC 9110, ISO 8601-1:2019 and CVE-2026-12345.',
    'The SHA was 9f8c2d1ab77e01 and 3600 1800 900 300 seconds were tried.',
    'March 10, 2026 14:18 to 14:41 (23 minutes), 100 000 000 rows',
  ])('no other numbers are: %s', (text) => {
    expect(phoneNumbersIn(text)).toEqual([]);
  });

  test('a number that costs nothing is for customers', () => {
    const numbers = [
      '+1 800 555 0199',
      '0800 123 4567',
      '1-888-555-0123',
      '+43 664 1234567',
      '0664 800 4567',
    ];
    expect(numbers.map(isHotline)).toEqual([true, true, true, false, false]);
  });
});
