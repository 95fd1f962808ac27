import { describe, expect, it } from 'vitest';
import { withAnswered, withAsked } from '#shared/domain/meeting/askedPeople.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

const at = (minute: number): Timestamp => timestampAt(Date.UTC(2026, 2, 10, 14, minute));
const base = buildIncident({ updatedAt: at(0) });

describe('people who were asked before the meeting', () => {
  it('stand once however two people wrote a name, with the answer that either took in', () => {
    const merged = mergeIncidents({
      base,
      ours: withAsked(base, ['Bo', 'Anna'], at(3)),
      theirs: withAnswered(withAsked(base, ['bo'], at(4)), 'BO', at(5)),
    });
    expect(merged.meeting.asked?.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
      { name: 'Anna', askedAt: at(3) },
      { name: 'Bo', askedAt: at(3), answeredAt: at(5) },
    ]);
    expect(merged.conflicts).toBeUndefined();
    expect(withAsked(merged, ['bo', 'ANNA'], at(6))).toBe(merged);
  });
});
