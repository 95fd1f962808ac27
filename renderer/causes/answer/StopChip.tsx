import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Chip, type ChipTone } from '#renderer/ui/Chip.tsx';
import { actionsAtEnds, causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import type { CauseNode, CauseStop } from '#shared/domain/incident/causeNode.ts';
import { counted } from '#shared/text/phrases.ts';
import { stopOnDesk } from '#shared/words/vocabulary.ts';

/** How many actions are to close the gap that an answer names. */
export function useActionsAt({ id }: CauseNode): number {
  return useIncident((incident) => actionsAtEnds(causeCoverage(incident)).get(id) ?? 0);
}

/** A missing safeguard is a gap until an action is to close it; what was accepted, or is not ours, is neither. */
export function stopTone({ reason }: CauseStop, actions: number): ChipTone {
  if (reason === 'safeguard') return actions > 0 ? 'good' : 'bad';
  return reason === 'needs-investigation' ? 'warn' : 'plain';
}

/** Why the questions end at an answer, and how many actions follow. */
export function StopChip({ node, stop }: { readonly node: CauseNode; readonly stop: CauseStop }) {
  const actions = useActionsAt(node);
  return (
    <Chip tone={stopTone(stop, actions)}>
      {stopOnDesk(stop)}
      {actions > 0 && ` · ${counted(actions, 'action')}`}
    </Chip>
  );
}
