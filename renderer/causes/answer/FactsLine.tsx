import { MessageCircleQuestionMarkIcon } from 'lucide-react';
import { StopChip } from '#renderer/causes/answer/StopChip.tsx';
import { useIncidentAtPause } from '#renderer/store/AppStoreContext.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { piecesOf } from '#shared/domain/pictures/evidencePieces.ts';
import { picturesAt } from '#shared/domain/pictures/pictureEdits.ts';
import { stretchesOf } from '#shared/domain/signals/signalEdits.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { checksFor } from '#shared/rules/checksByCause.ts';
import { counted } from '#shared/text/phrases.ts';
import styles from './FactsLine.module.css';

interface FactsLineProps {
  readonly node: CauseNode;
  /** It has no explanation yet, so it may end the questions. */
  readonly canEnd: boolean;
}

/** The facts about an answer in one line, those that somebody set; their controls stand where somebody works on the answer. */
export function FactsLine({ node, canEnd }: FactsLineProps) {
  const shownBy = useIncidentAtPause((incident) => shownByWords(incident, node));
  return (
    <>
      {shownBy !== '' && <span className={styles.fact}>Shown by {shownBy}</span>}
      {node.confidence === 'confirmed' && <span className={styles.fact}>Confirmed</span>}
      {canEnd && <Stop node={node} />}
      <CheckMark id={node.id} />
    </>
  );
}

/** `14:25, a note, 2 pictures`; empty where nothing shows it. */
function shownByWords(incident: Incident, node: CauseNode): string {
  const { evidence, evidenceNote } = node;
  const times =
    evidence.length === 0 ? [] : placedEvents(incident.timeline).filter(({ id }) => evidence.includes(id));
  const pictures = piecesOf(picturesAt(incident, { kind: 'cause', id: node.id })).length;
  const graphs = stretchesOf(incident, node.id).length;
  return [
    ...times.map((event) => eventClock(event, incident.timeZone)),
    ...(evidence.length > times.length ? ['an event without a time'] : []),
    ...(evidenceNote === undefined ? [] : ['a note']),
    ...(graphs === 0 ? [] : [graphs === 1 ? 'a graph' : counted(graphs, 'graph')]),
    ...(pictures === 0 ? [] : [counted(pictures, 'picture')]),
  ].join(', ');
}

function Stop({ node }: { readonly node: CauseNode }) {
  const { stop } = node;
  if (stop === undefined) return <span className={styles.fact}>Open end</span>;
  return <StopChip node={node} stop={stop} />;
}

/** That an answer raises a question: the first of them in words, all of them in the margin. */
export function CheckMark({ id }: { readonly id: CauseId }) {
  const checks = useIncidentAtPause((incident) => checksFor(incident, id));
  const [first] = checks;
  if (first === undefined) return null;
  return (
    <span className={styles.mark} title={first.explanation}>
      <MessageCircleQuestionMarkIcon aria-hidden="true" />
      {first.question}
      {checks.length > 1 && ` +${checks.length - 1}`}
    </span>
  );
}
