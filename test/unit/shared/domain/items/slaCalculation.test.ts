import fc from 'fast-check';
import { expect, test } from 'vitest';
import { availabilityText, monthSpan, slaCalculation } from '#shared/domain/items/slaCalculation.ts';

function calculate(month: string, timeZone: string, targetPercent: number, downtime: number) {
  const span = monthSpan(month, timeZone);
  if (span === null) throw new Error(`${month} is a month`);
  return slaCalculation({ targetPercent, span, otherDowntimeMinutes: 0, incidentDowntimeMinutes: downtime });
}

test('a month is as long as the zone’s clocks make it', () => {
  expect(calculate('2026-03', 'UTC', 99.9, 0).monthMinutes).toBe(44_640);
  expect(calculate('2026-03', 'Europe/Berlin', 99.9, 0).monthMinutes).toBe(44_580);
  expect(calculate('2026-11', 'America/New_York', 99.9, 0).monthMinutes).toBe(43_260);
  expect(calculate('2024-12', 'UTC', 99.9, 0).monthMinutes).toBe(44_640);
});

test.each(['2026-13', '2026-00', '2026', '26-03', ''])('%o is not a month', (text) => {
  expect(monthSpan(text, 'UTC')).toBeNull();
});

test('the budget is what the target allows, and goes below zero once it is used up', () => {
  const result = calculate('2026-03', 'UTC', 99.95, 26);
  expect(result.budgetMinutes).toBeCloseTo(22.32, 6);
  expect(result.budgetLeftMinutes).toBeCloseTo(-3.68, 6);
});

test('more downtime than the month has leaves no availability, not less than none', () => {
  expect(calculate('2026-03', 'UTC', 99.95, 1_000_000).availabilityPercent).toBe(0);
});

test('availability is never rounded up: not to 100, and not to a target that was missed', () => {
  expect(availabilityText(99.996, 99.95)).toBe('99.99%');
  expect(availabilityText(99.948, 99.95)).toBe('99.94%');
  expect(availabilityText(99.9949, 99.995)).toBe('99.994%');
  expect(availabilityText(100, 99.95)).toBe('100.00%');
});

test('a figure that is exact keeps its last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      expect(availabilityText(hundredths / 100, 99.9)).toBe(`${(hundredths / 100).toFixed(2)}%`);
    }),
  );
});
