import { useCommands } from '#renderer/commands/CommandsContext.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import { MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import { childrenOf, precedingSibling } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

const KIND_OPTIONS = [
  { value: 'occurrence', label: 'Why it happened' },
  { value: 'detection', label: 'Why it was not noticed sooner' },
  { value: 'response', label: 'Why recovery took so long' },
] as const;

interface AnswerMenuProps {
  readonly node: CauseNode;
}

/** The rare actions of an answer, and a click for everything that has a key or a drag. */
export function AnswerMenu({ node }: AnswerMenuProps) {
  return (
    <Menu label={`More for ${node.answer || 'this answer'}`}>
      <AnswerActions node={node} />
    </Menu>
  );
}

/** Only while the list is open: three hundred answers have one each. */
function AnswerActions({ node }: AnswerMenuProps) {
  const store = useAppStoreApi();
  const { runCommand } = useCommands();
  const { causes: edits, outcomes } = useEdits();
  const isReadOnly = useIsReadOnly();
  const hasBelow = useIncident(({ causes }) => childrenOf(causes, node.id).length > 0);
  const isFirst = useIncident(({ causes }) => precedingSibling(causes, node) === null);
  return (
    <>
      <MenuChoice
        label="What it explains"
        value={node.kind}
        options={KIND_OPTIONS}
        onValue={(kind) => edits.patch(node.id, { kind }, 'Change what it explains')}
      />
      <MenuLine />
      <MenuItem isDisabled={isReadOnly} onSelect={() => outcomes.makeAction(node)}>
        Make an action
      </MenuItem>
      <MenuItem isDisabled={isReadOnly} onSelect={() => outcomes.makeFactor(node)}>
        Make it a contributing factor
      </MenuItem>
      <MenuItem
        isDisabled={isReadOnly}
        onSelect={() => {
          store.getState().selectCause(node.id);
          runCommand('picture.add');
        }}
      >
        Add a picture…
      </MenuItem>
      <MenuLine />
      <MenuItem isDisabled={isReadOnly} onSelect={() => edits.addAfter(node)}>
        Another reason
      </MenuItem>
      <MenuItem isDisabled={isReadOnly || isFirst} onSelect={() => edits.indent(node)}>
        Move under the one above
      </MenuItem>
      <MenuItem isDisabled={isReadOnly || node.parentId === null} onSelect={() => edits.outdent(node)}>
        Move out one level
      </MenuItem>
      <MenuItem
        isDisabled={isReadOnly}
        onSelect={() => store.getState().openDialog({ kind: 'placeCause', id: node.id, to: 'parent' })}
      >
        Move under…
      </MenuItem>
      <MenuItem
        isDisabled={isReadOnly}
        onSelect={() => store.getState().openDialog({ kind: 'placeCause', id: node.id, to: 'link' })}
      >
        Also explains…
      </MenuItem>
      <MenuLine />
      <MenuItem isDisabled={isReadOnly} onSelect={() => edits.remove(node.id)}>
        Delete{hasBelow ? ' with what is below' : ''}
      </MenuItem>
    </>
  );
}
