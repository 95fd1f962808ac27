import {
  CheckIcon,
  CircleDashedIcon,
  DiamondIcon,
  ListChecksIcon,
  type LucideIcon,
  MessageCircleQuestionMarkIcon,
  SearchIcon,
  ShieldAlertIcon,
  ShieldCheckIcon,
  SquareIcon,
  TriangleIcon,
} from 'lucide-react';
import styles from '#renderer/causes/board/BoxFacts.module.css';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import type { CauseNode, CauseStop, StopReason } from '#shared/domain/incident/causeNode.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { piecesOf } from '#shared/domain/pictures/evidencePieces.ts';
import { picturesAt } from '#shared/domain/pictures/pictureEdits.ts';
import { counted } from '#shared/text/phrases.ts';
import { stopOnDesk } from '#shared/words/vocabulary.ts';

/** The same shapes as in the document's figure. */
const STOP_ICONS: Record<StopReason, LucideIcon> = {
  safeguard: ShieldAlertIcon,
  'outside-control': SquareIcon,
  'accepted-risk': DiamondIcon,
  'needs-investigation': TriangleIcon,
};

interface BoxFactsProps {
  readonly node: CauseNode;
  readonly isLeaf: boolean;
  readonly checks: number;
  /** How many actions answer it; absent: it calls for none. */
  readonly actions: number | undefined;
}

/** What shows an answer, how sure it is, why the questions end there, and how many questions remain: in words. */
export function BoxFacts({ node, isLeaf, checks, actions = 0 }: BoxFactsProps) {
  const pictures = useIncident((incident) => countPictures(incident, node));
  const shown = evidenceWords(node, pictures);
  return (
    <div className={styles.facts}>
      {hasSetFacts(node, pictures) && (
        <div className={styles.line}>
          {shown !== '' && (
            <span className={styles.fact}>
              <SearchIcon aria-hidden="true" />
              {shown}
            </span>
          )}
          {node.confidence === 'confirmed' && (
            <span className={classNames(styles.fact, styles.confirmed)}>
              <CheckIcon aria-hidden="true" />
              Confirmed
            </span>
          )}
        </div>
      )}
      {isLeaf && (
        <div className={styles.line}>
          <StopFact stop={node.stop} actions={actions} />
        </div>
      )}
      {actions > 0 && (
        <div className={styles.line}>
          <span className={styles.fact}>
            <ListChecksIcon aria-hidden="true" />
            {counted(actions, 'action')}
          </span>
        </div>
      )}
      {checks > 0 && (
        <div className={styles.line}>
          <span className={classNames(styles.fact, styles.check)}>
            <MessageCircleQuestionMarkIcon aria-hidden="true" />
            {counted(checks, 'question')}
          </span>
        </div>
      )}
    </div>
  );
}

function StopFact({ stop, actions }: { readonly stop: CauseStop | undefined; readonly actions: number }) {
  if (stop === undefined) {
    return (
      <span className={styles.fact}>
        <CircleDashedIcon aria-hidden="true" />
        Open end
      </span>
    );
  }
  const isCovered = stop.reason === 'safeguard' && actions > 0;
  const Icon = isCovered ? ShieldCheckIcon : STOP_ICONS[stop.reason];
  return (
    <span
      className={classNames(styles.fact, styles.stop)}
      data-reason={stop.reason}
      data-covered={isCovered || undefined}
    >
      <Icon aria-hidden="true" />
      {stopOnDesk(stop)}
    </span>
  );
}

/** Whether the first line of facts says anything: what nobody has set yet is no fact. */
export function hasSetFacts(node: CauseNode, pictures: number): boolean {
  return evidenceWords(node, pictures) !== '' || node.confidence === 'confirmed';
}

/** How many pictures show an answer. */
export function countPictures(incident: Pick<Incident, 'pictures'>, { id }: CauseNode): number {
  return piecesOf(picturesAt(incident, { kind: 'cause', id })).length;
}

function evidenceWords({ evidence, evidenceNote = '' }: CauseNode, pictures: number): string {
  const isAlone = evidence.length === 0;
  const shown = [
    ...(isAlone ? [] : [counted(evidence.length, 'event')]),
    ...(evidenceNote === '' ? [] : [isAlone ? counted(1, 'note') : 'note']),
    ...(pictures === 0 ? [] : [counted(pictures, 'picture')]),
  ];
  return shown.join(', ');
}
