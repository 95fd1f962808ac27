import fc from 'fast-check';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { arbitraryVisibility, withIds } from '#test/support/incidents/arbitraryValues.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

/** Up to four items; their ids begin with the prefix. */
export function arbitraryItems(prefix: string): fc.Arbitrary<readonly ListItem[]> {
  return fc
    .array(fc.record({ text: hostileText, visibility: arbitraryVisibility }), { maxLength: 4 })
    .map((items) => withIds(prefix, items));
}
