import styles from '#renderer/causes/board/BoardDetails.module.css';
import { LinkChips } from '#renderer/causes/board/LinkChips.tsx';
import type { CauseClipboard } from '#renderer/causes/board/useCauseClipboard.ts';
import type { BoxPicking } from '#renderer/causes/board/usePicking.ts';
import { EvidenceChoice } from '#renderer/causes/EvidenceChoice.tsx';
import { StopChoice } from '#renderer/causes/StopChoice.tsx';
import { useCauseEdits } from '#renderer/causes/useCauseEdits.ts';
import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { BoardBox } from '#shared/causeBoard/boardLayout.ts';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { CauseCheck } from '#shared/rules/causes/causeCheck.ts';

const CONFIDENCE_OPTIONS = [
  { value: 'possible', label: 'Possible' },
  { value: 'confirmed', label: 'Confirmed' },
] as const;

interface BoardDetailsProps {
  readonly box: BoardBox;
  readonly checks: readonly CauseCheck[];
  readonly clipboard: CauseClipboard;
  readonly picking: BoxPicking;
  readonly onRemove: () => void;
}

/** What can be done with the selected box, what shows it, and what remains to ask of it. */
export function BoardDetails(props: BoardDetailsProps) {
  const { box, checks, picking } = props;
  const edits = useCauseEdits();
  const isReadOnly = useIsReadOnly();
  const platform = useAppStore((state) => state.platform);
  const node = box.branch?.node ?? null;
  if (picking.picking !== null) return <PickingLine picking={picking} />;
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
        <div className={styles.spread} />
        <DetailsMenu {...props} node={node} />
      </div>
      {node !== null && (
        <div className={styles.line}>
          <EvidenceChoice node={node} />
          <Select
            aria-label={`How sure: ${node.answer || 'this answer'}`}
            look="inline"
            value={node.confidence}
            options={CONFIDENCE_OPTIONS}
            disabled={isReadOnly}
            onValue={(confidence) => edits.patch(node.id, { confidence }, 'Change confidence')}
          />
          {box.childCount === 0 && <StopChoice node={node} />}
          <LinkChips node={node} />
        </div>
      )}
      {checks.map((check) => (
        <p key={check.rule} className={styles.check}>
          {check.question}
        </p>
      ))}
    </div>
  );
}

function PickingLine({ picking }: { readonly picking: BoxPicking }) {
  const { picking: current, cancel } = picking;
  const name = useIncident((incident) => (current === null ? '' : boxName(incident, current.id)));
  return (
    <div className={styles.details}>
      <div className={styles.line}>
        <span className={styles.pick}>
          {current?.kind === 'link'
            ? `Click the answer that ${name} also explains.`
            : `Click what ${name} is to stand under.`}
        </span>
        <div className={styles.spread} />
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </div>
  );
}

interface DetailsMenuProps extends BoardDetailsProps {
  readonly node: CauseNode | null;
}

function DetailsMenu({ box, node, clipboard, picking, onRemove }: DetailsMenuProps) {
  const isReadOnly = useIsReadOnly();
  const canPaste = useAppStore(({ causesView }) => causesView.copied !== null) && !isReadOnly;
  if (node === null) {
    return (
      <Menu label="More for the failure">
        <MenuItem isDisabled={!canPaste} onSelect={clipboard.paste}>
          Paste below
        </MenuItem>
      </Menu>
    );
  }
  const { id } = node;
  return (
    <Menu label={`More for ${node.answer || 'this answer'}`}>
      <MenuItem isDisabled={isReadOnly} onSelect={() => picking.start({ id, kind: 'move' })}>
        Move under…
      </MenuItem>
      <MenuItem isDisabled={isReadOnly} onSelect={() => picking.start({ id, kind: 'link' })}>
        Also explains…
      </MenuItem>
      <MenuLine />
      <MenuItem isDisabled={isReadOnly} onSelect={clipboard.cut}>
        Cut
      </MenuItem>
      <MenuItem onSelect={clipboard.copy}>Copy</MenuItem>
      <MenuItem isDisabled={!canPaste} onSelect={clipboard.paste}>
        Paste below
      </MenuItem>
      <MenuLine />
      <MenuItem isDisabled={isReadOnly} onSelect={onRemove}>
        Delete{box.childCount > 0 ? ' with what is below' : ''}
      </MenuItem>
    </Menu>
  );
}
