import { describe, expect, test } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { found, withPeople } from '#test/support/leaksFound.ts';

describe('what the facilitator alone may see', () => {
  const noted = (privateNotes: string, publicSummary: string): Incident => {
    const sample = withPeople('Priya Raman', 'Zoë Krüger');
    return {
      ...sample,
      meeting: { ...sample.meeting, privateNotes },
      publication: { ...sample.publication, publicSummary },
    };
  };
  const leaked = (incident: Incident) => {
    const { publicSummary = '' } = withoutPrivateParts(incident, 'public').publication;
    return found(incident, publicSummary);
  };

  test.each([
    'The board told Priya that the losses will be hidden.',
    'Priya hid the losses on orders-db-3 from the board twice.',
    'We blamed Zoë Krüger and Priya for the losses, which is unfair.',
  ])('is known again where aliases stand for the names in it: %s', (note) => {
    expect(leaked(noted(note, note))).toContain(note);
  });

  test('is known again although it begins with a word that an alias lets stand', () => {
    const note = 'will Priya hide heavy losses from the board';
    const base = noted(note, '');
    const aliases = [{ name: 'Will', alias: 'Will' }];
    const incident = { ...base, publication: { ...base.publication, aliases } };
    expect(found(incident, 'Nobody knows: will she hide heavy losses from us?')).toContain(note);
  });

  test('is known again where another article stands before what stands for a name', () => {
    const note = 'Priya hid the orders-db-3 shortfall twice.';
    expect(leaked(noted(note, 'An engineer hid a database shortfall twice.'))).toContain(note);
  });

  test('is known again where other words stand for the names in it', () => {
    const note = 'The board told Priya that the losses will be hidden.';
    expect(leaked(noted(note, 'The board told one of us that the losses will be hidden.'))).toContain(note);
    expect(leaked(noted(note, 'The board told us. Later that day the losses were seen by all.'))).toEqual([]);
  });
});
