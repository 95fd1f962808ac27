import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIncident } from '#shared/domain/createIncident.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const lateEvening = timestampAt(Date.UTC(2026, 2, 10, 23, 30));
const named = (title: string, timeZone = 'UTC', startedAt: typeof lateEvening | null = lateEvening) =>
  createIncident(
    { title, severity: 'SEV3', timeZone, startedAt, resolvedAt: null },
    { newId: () => toId('x'), now: () => timestampAt(Date.UTC(2026, 3, 1)) },
  );

describe('incidentFileName', () => {
  it('joins the day the impact started and the title', () => {
    expect(incidentFileName(named('Checkout is down!'))).toBe('2026-03-10-checkout-is-down.incident');
  });

  it('takes the day in the zone of the incident', () => {
    expect(incidentFileName(named('x', 'Europe/Berlin'))).toBe('2026-03-11-x.incident');
  });

  it('takes the day it was written down while the start is unknown', () => {
    expect(incidentFileName(named('x', 'UTC', null))).toBe('2026-04-01-x.incident');
  });

  it('writes accents as plain letters, and names what has none', () => {
    expect(incidentFileName(named('Störung im Café'))).toBe('2026-03-10-storung-im-cafe.incident');
    expect(incidentFileName(named('障害'))).toBe('2026-03-10-incident.incident');
  });

  it('keeps apart from existing names, whatever their case', () => {
    const existing = ['2026-03-10-X.incident', '2026-03-10-x-2.incident'];
    expect(incidentFileName(named('x'), existing)).toBe('2026-03-10-x-3.incident');
  });

  it('is safe on every system for any title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        expect(incidentFileName(named(title))).toMatch(
          /^\d{4}-\d\d-\d\d-[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?\.incident$/,
        );
      }),
    );
  });
});
