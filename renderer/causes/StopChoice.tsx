import { useCauseEdits } from '#renderer/causes/useCauseEdits.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { type CauseNode, type CauseStop, SAFEGUARDS, type Safeguard } from '#shared/domain/causeNode.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';

type StopValue = '' | `safeguard-${Safeguard}` | Exclude<CauseStop['reason'], 'safeguard'>;

const SAFEGUARD_WORDS: Record<Safeguard, string> = {
  prevent: 'Missing safeguard: prevent',
  detect: 'Missing safeguard: detect',
  respond: 'Missing safeguard: respond',
  recover: 'Missing safeguard: recover',
};

const OPTIONS: readonly { readonly value: StopValue; readonly label: string }[] = [
  { value: '', label: 'Stop here because…' },
  ...SAFEGUARDS.map((safeguard) => ({
    value: `safeguard-${safeguard}` as const,
    label: SAFEGUARD_WORDS[safeguard],
  })),
  { value: 'outside-control', label: 'Outside our control' },
  { value: 'accepted-risk', label: 'Accepted risk' },
  { value: 'needs-investigation', label: 'Needs investigation' },
];

/** Why the questions end at this answer; a leaf without a reason is not finished. */
export function StopChoice({ node }: { readonly node: CauseNode }) {
  const edits = useCauseEdits();
  const { ref } = useFieldPlace(fieldKey('causes', node.id, 'stop'));
  const isReadOnly = useIsReadOnly();
  return (
    <Select
      ref={ref}
      data-field={fieldKey('causes', node.id, 'stop')}
      aria-label={`Stop at ${node.answer || 'this answer'} because`}
      look="inline"
      value={stopValue(node.stop)}
      options={OPTIONS}
      disabled={isReadOnly}
      onValue={(value) => edits.patch(node.id, { stop: stopOf(value) }, 'Change stop reason')}
    />
  );
}

function stopValue(stop: CauseStop | undefined): StopValue {
  if (stop === undefined) return '';
  return stop.reason === 'safeguard' ? `safeguard-${stop.safeguard}` : stop.reason;
}

function stopOf(value: StopValue): CauseStop | undefined {
  if (value === '') return undefined;
  const safeguard = SAFEGUARDS.find((name) => value === `safeguard-${name}`);
  if (safeguard !== undefined) return { reason: 'safeguard', safeguard };
  return value === 'outside-control' || value === 'accepted-risk'
    ? { reason: value }
    : { reason: 'needs-investigation' };
}
