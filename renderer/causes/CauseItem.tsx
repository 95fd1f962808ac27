import styles from '#renderer/causes/CauseItem.module.css';
import { causeKeys } from '#renderer/causes/causeKeys.ts';
import { EvidenceChoice } from '#renderer/causes/EvidenceChoice.tsx';
import { StopChoice } from '#renderer/causes/StopChoice.tsx';
import { useCauseEdits } from '#renderer/causes/useCauseEdits.ts';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { CauseBranch } from '#shared/domain/causeTree.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';

const CONFIDENCE_OPTIONS = [
  { value: 'possible', label: 'Possible' },
  { value: 'confirmed', label: 'Confirmed' },
] as const;

const KIND_OPTIONS = [
  { value: 'occurrence', label: 'Why it happened' },
  { value: 'detection', label: 'Why it was not noticed sooner' },
  { value: 'response', label: 'Why recovery took so long' },
] as const;

/** One why with its answer, what shows it, how sure the room is, and whether to go deeper. */
export function CauseItem({ branch }: { readonly branch: CauseBranch }) {
  const { node, children } = branch;
  const edits = useCauseEdits();
  const isReadOnly = useIsReadOnly();
  const name = node.answer || 'this answer';
  return (
    <div className={styles.cause}>
      <FieldText
        look="bare"
        fieldKey={fieldKey('causes', node.id, 'question')}
        label={`Question for ${name}`}
        value={node.question}
        placeholder="Why …?"
        className={styles.question}
        onText={(question) => edits.setText(node.id, 'question', question)}
      />
      <div className={styles.answerLine}>
        <span className={styles.because}>Because</span>
        <FieldText
          isMultiline
          look="bare"
          fieldKey={fieldKey('causes', node.id, 'answer')}
          label={`Answer to ${node.question || 'why'}`}
          value={node.answer}
          placeholder="…"
          className={styles.answer}
          onText={(answer) => edits.setText(node.id, 'answer', answer)}
          onKeyDown={causeKeys(branch, edits)}
        />
        <Menu label={`More for ${name}`}>
          <MenuChoice
            label="What it explains"
            value={node.kind}
            options={KIND_OPTIONS}
            onValue={(kind) => edits.patch(node.id, { kind }, 'Change what it explains')}
          />
          <MenuLine />
          <MenuItem onSelect={() => edits.addAfter(node)}>Another reason</MenuItem>
          <MenuItem onSelect={() => edits.indent(node)}>Move under the one above</MenuItem>
          <MenuItem onSelect={() => edits.outdent(node)}>Move out one level</MenuItem>
          <MenuItem onSelect={() => edits.remove(node.id)}>
            Delete{children.length > 0 ? ' with what is below' : ''}
          </MenuItem>
        </Menu>
      </div>
      <div className={styles.facts}>
        <EvidenceChoice node={node} />
        <Select
          aria-label={`How sure: ${name}`}
          look="inline"
          value={node.confidence}
          options={CONFIDENCE_OPTIONS}
          disabled={isReadOnly}
          onValue={(confidence) => edits.patch(node.id, { confidence }, 'Change confidence')}
        />
        {children.length === 0 && <StopChoice node={node} />}
        <Button tone="quiet" disabled={isReadOnly} onClick={() => edits.addUnder(node.id)}>
          Ask why
        </Button>
      </div>
    </div>
  );
}
