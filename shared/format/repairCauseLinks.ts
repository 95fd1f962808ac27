import { explainedBy, wouldMakeCycle } from '#shared/domain/causeLinks.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { CauseId } from '#shared/domain/ids.ts';
import type { NoteRepair } from '#shared/format/repair.ts';

/**
 * Takes out links between causes that close a circle or say what the tree or an earlier link says
 * already; the first in the file stays. Expects unique ids, links that exist, and parents without circles.
 */
export function repairCauseLinks(causes: readonly CauseNode[], note: NoteRepair): readonly CauseNode[] {
  const isSound = causes.every((cause) => (cause.alsoExplains ?? []).length === 0);
  if (isSound) return causes;
  return causes.reduce<readonly CauseNode[]>(
    (repaired, cause, index) =>
      withSoundLinks(repaired, cause, (link, message) =>
        note(`causes[${index}].alsoExplains[${link}]`, message),
      ),
    causes.map(withoutLinks),
  );
}

function withSoundLinks(
  causes: readonly CauseNode[],
  { id, alsoExplains }: CauseNode,
  note: (link: number, message: string) => void,
): readonly CauseNode[] {
  if (alsoExplains === undefined) return causes;
  return alsoExplains.reduce<readonly CauseNode[]>((linked, target, link) => {
    const cause = linked.find((candidate) => candidate.id === id);
    if (cause === undefined) return linked;
    const fault = faultOf(linked, cause, target);
    if (fault !== null) {
      note(link, fault);
      return linked;
    }
    const links = [...(cause.alsoExplains ?? []), target];
    return linked.map((candidate) =>
      candidate.id === id ? { ...candidate, alsoExplains: links } : candidate,
    );
  }, causes);
}

function faultOf(causes: readonly CauseNode[], cause: CauseNode, target: CauseId): string | null {
  if (explainedBy(cause).includes(target)) return `"${target}" is explained by it already: left out`;
  return wouldMakeCycle(causes, cause.id, target) ? `"${cause.id}" would explain itself: left out` : null;
}

function withoutLinks(cause: CauseNode): CauseNode {
  if ((cause.alsoExplains ?? []).length === 0) return cause;
  const { alsoExplains: _, ...rest } = cause;
  return rest;
}
