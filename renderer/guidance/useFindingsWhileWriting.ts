import { useMemo, useState, useSyncExternalStore } from 'react';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { proposedByFinding } from '#shared/rules/milestoneFindings.ts';

/** Where words are typed; a box that is ticked or a slider is no sentence that somebody is in the middle of. */
const TEXT_FIELD = 'main textarea, main input:not([type="checkbox"], [type="radio"], [type="range"])';

/**
 * The findings of a place as they may be shown: while somebody writes there, none is raised that was not there before, for a
 * sentence is not wrong while it is being written. What is mended goes at once, a milestone is proposed at once, and the
 * rest comes when the field is left.
 */
export function useFindingsWhileWriting(findings: readonly Finding[], place: DeskPlace): readonly Finding[] {
  const isWriting = useSyncExternalStore(onFocus, isInTextField);
  const [before, setBefore] = useState({ place, findings });
  const mayBeRaised = !isWriting || before.place !== place;
  if (mayBeRaised && before.findings !== findings && !isSame(before, { place, findings })) {
    setBefore({ place, findings });
  }
  return useMemo(() => {
    if (mayBeRaised) return findings;
    const known = new Set(before.findings.map(keyOf));
    return findings.filter((finding) => known.has(keyOf(finding)) || proposedByFinding(finding) !== null);
  }, [mayBeRaised, findings, before]);
}

interface Shown {
  readonly place: DeskPlace;
  readonly findings: readonly Finding[];
}

function isSame(a: Shown, b: Shown): boolean {
  return (
    a.place === b.place &&
    a.findings.length === b.findings.length &&
    a.findings.every((finding, index) => finding === b.findings[index])
  );
}

function keyOf({ rule, spot }: Finding): string {
  return `${rule} ${fieldKey(spot)}`;
}

function isInTextField(): boolean {
  return document.activeElement?.matches(TEXT_FIELD) ?? false;
}

function onFocus(changed: () => void): () => void {
  // What is about to get the focus speaks for itself: a list that changes before could take it away.
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) changed();
  };
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', left);
  return () => {
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', left);
  };
}
