import { ClipboardPasteIcon, CopyIcon, ScissorsIcon } from 'lucide-react';
import { AnswerMenu } from '#renderer/causes/answer/AnswerMenu.tsx';
import { EvidenceChoice } from '#renderer/causes/answer/EvidenceChoice.tsx';
import { LinkChips } from '#renderer/causes/answer/LinkChips.tsx';
import { ConfidenceChoice } from '#renderer/causes/answer/RootCausePanel.tsx';
import { StopChoice } from '#renderer/causes/answer/StopChoice.tsx';
import styles from '#renderer/causes/board/BoardDetails.module.css';
import type { CauseClipboard } from '#renderer/causes/board/useCauseClipboard.ts';
import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { useAppStore, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import type { BoardBox } from '#shared/causeBoard/boardLayout.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

interface BoardDetailsProps {
  readonly box: BoardBox;
  readonly clipboard: CauseClipboard;
}

/** What can be done with the selected box, and what shows it. */
export function BoardDetails({ box, clipboard }: BoardDetailsProps) {
  const { causes: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const platform = useAppStore((state) => state.platform);
  const node = box.branch?.node ?? null;
  return (
    <div className={styles.details}>
      <div className={styles.line}>
        <Button tone="primary" disabled={isReadOnly} onClick={() => edits.addUnder(box.id)}>
          Ask why <Keys>{shortcutText('CmdOrCtrl+Enter', platform)}</Keys>
        </Button>
        {node !== null && (
          <Button disabled={isReadOnly} onClick={() => edits.addAfter(node)}>
            Another reason <Keys>{shortcutText('Shift+Enter', platform)}</Keys>
          </Button>
        )}
        {node !== null && (
          <div className={styles.choices}>
            <ConfidenceChoice node={node} />
            {box.childCount === 0 && <StopChoice node={node} />}
          </div>
        )}
        <div className={styles.spread} />
        <ClipboardButtons clipboard={clipboard} node={node} />
        {node !== null && <AnswerMenu node={node} />}
      </div>
      {node === null ? (
        <p className={styles.line}>
          A double click changes the words of a box. A dragged box takes what is below it along.
        </p>
      ) : (
        <div className={styles.line}>
          <div className={styles.facts}>
            <EvidenceChoice node={node} />
            <LinkChips node={node} />
            <PictureStrip
              home={{ kind: 'cause', id: node.id }}
              of={node.answer || 'this answer'}
              look="row"
              canAdd
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** The keys do the same, and paste what other programs copied as well. */
function ClipboardButtons({
  clipboard,
  node,
}: Omit<BoardDetailsProps, 'box'> & { readonly node: CauseNode | null }) {
  const isReadOnly = useIsReadOnly();
  const isEmpty = useAppStore(({ causesView }) => causesView.copied === null);
  return (
    <div className={styles.clipboard}>
      <IconButton
        label="Cut with what is below"
        disabled={isReadOnly || node === null}
        onClick={clipboard.cut}
      >
        <ScissorsIcon aria-hidden="true" />
      </IconButton>
      <IconButton label="Copy with what is below" disabled={node === null} onClick={clipboard.copy}>
        <CopyIcon aria-hidden="true" />
      </IconButton>
      <IconButton label="Paste below" disabled={isReadOnly || isEmpty} onClick={clipboard.paste}>
        <ClipboardPasteIcon aria-hidden="true" />
      </IconButton>
    </div>
  );
}
