import { expect, test, vi } from 'vitest';
import { createRecurringLibrary } from '#electron/library/recurringLibrary.ts';
import { safeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { recurringCauses } from '#shared/similar/recurring/recurringCauses.ts';
import { recurringIncident } from '#test/support/incidents/libraries/recurringLibrary.ts';
import { PATIENT } from '#test/support/patience.ts';

const files = Array.from({ length: 400 }, (_, number) =>
  safeguardsInFile(recurringIncident(number), `/${number}.incident`),
);

test('answers of a large library are compared between other work: how far it is comes first, then what recurs', async () => {
  const onMore = vi.fn();
  const compare = createRecurringLibrary(onMore, { patienceMs: 0, sliceMs: 0 });
  expect(await compare(files)).toMatchObject({ causes: [], comparing: { of: 400 } });
  await vi.waitFor(() => expect(onMore).toHaveBeenCalled(), PATIENT);
  expect(await compare([...files])).toEqual({ causes: recurringCauses(files) });
});

test('a file that changed meanwhile begins the comparison anew', async () => {
  const compare = createRecurringLibrary(() => undefined, { patienceMs: 60_000 });
  const fewer = files.slice(1);
  const [, late] = await Promise.all([compare(files), compare(fewer)]);
  expect(late).toEqual({ causes: recurringCauses(fewer) });
  expect(await compare(fewer)).toEqual(late);
});
