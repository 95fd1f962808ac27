import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import type { ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';
import { carriedValue, saysSame } from '#shared/publication/returned/changes/carriedValue.ts';
import { knownThings, readThings } from '#shared/publication/returned/changes/comparedThings.ts';
import { listChanges } from '#shared/publication/returned/changes/listChanges.ts';
import {
  type OwnField,
  ownValue,
  type ReturnedChange,
  type ReturnedList,
} from '#shared/publication/returned/changes/returnedChange.ts';

/** The document when it left and now, as the importer reads both. */
export interface Drafts {
  readonly exported: ImportDraft;
  readonly returned: ImportDraft;
}

const LISTS: readonly ReturnedList[] = [
  'impact',
  'timeline',
  'causes',
  'contributingFactors',
  'wentWell',
  'wentPoorly',
  'gotLucky',
  'actions',
  'lessons',
];

const FIELDS = [
  'title',
  'severity',
  'status',
  'summary',
  'rootCause',
  'failure',
] as const satisfies readonly OwnField[];

/** What changed in a document for the company since it was made of `base`. */
export function internalChanges(base: Incident, { exported, returned }: Drafts): readonly ReturnedChange[] {
  const known = knownThings(withoutPrivateParts(base, 'internal'));
  const [before, after] = [readThings(exported), readThings(returned)];
  return [
    ...FIELDS.flatMap((field) => ownChange(field, ownValue(base, field), exported[field], returned[field])),
    ...LISTS.flatMap((list) =>
      listChanges({
        list,
        known: known[list],
        exported: before[list],
        returned: after[list],
        canRemove: true,
      }),
    ),
  ];
}

/** A field of the incident itself; `base` as it is there. */
export function ownChange(
  field: OwnField,
  base: string | undefined,
  exported: Traced<string> | null,
  returned: Traced<string> | null,
): readonly ReturnedChange[] {
  if (saysSame(exported?.value, returned?.value)) return [];
  const carried = carriedValue({ raw: base, exported: exported?.value, returned: returned?.value });
  const isChoice = field === 'severity' || field === 'status';
  if (carried === null || (isChoice && carried.value === undefined)) return [];
  const lines = returned === null ? {} : { lines: returned.lines };
  return [{ kind: 'field', of: null, field, base, theirs: carried.value, isWords: !isChoice, ...lines }];
}
