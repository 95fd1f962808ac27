import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { sheetFiles } from '#electron/replySheets/sheetFiles.ts';
import { SHEET_FORMS } from '#shared/publication/replySheet/sheetForms.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { withCanaries } from '#test/support/incidents/withCanaries.ts';

const SECRET = 'Somebody was out drinking the night before all of this began';
const SAMPLE = sampleIncident();
const secretly = buildEvent('secret', '14:29', { title: SECRET, visibility: 'private' });

describe('the sheets of the responders', () => {
  it('have nothing private in them, whatever the incident holds', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        for (const form of SHEET_FORMS)
          for (const { bytes } of sheetFiles(withCanaries(incident), ['Anna Ray', 'Bo'], form))
            expect(Buffer.from(bytes).toString()).not.toContain('CANARYprivate');
      }),
      { numRuns: runs(25) },
    );
  });

  it.each(SHEET_FORMS)('are searched before they take their place, as %s', async (form) => {
    const leaking = {
      ...SAMPLE,
      timeline: [...SAMPLE.timeline, secretly, buildEvent('told', '14:30', { title: `Later: ${SECRET}` })],
    };
    for (const [incident, isLeak] of [
      [leaking, true],
      [{ ...SAMPLE, timeline: [...SAMPLE.timeline, secretly] }, false],
    ] as const) {
      const [sheet] = sheetFiles(incident, ['Anna Ray'], form);
      const refusal = await sheet?.inspect(() => Promise.resolve(sheet.bytes));
      expect(refusal?.code ?? null).toBe(isLeak ? 'export-leaks' : null);
      if (isLeak) expect(refusal?.leaks?.map(({ words }) => words)).toEqual([SECRET]);
    }
  });
});
