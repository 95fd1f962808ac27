import type { ReactNode } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { SettingSwitch } from '#renderer/fields/SettingControls.tsx';
import styles from '#renderer/publish/ExportChoices.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from '#shared/domain/incident/publication.ts';

interface Choice {
  readonly id: CommandId;
  readonly name: string;
  readonly use: string;
  readonly words: string;
}

/** The PDF stands above them, as the form that most people want. */
const CHOICES: readonly Choice[] = [
  choiceOf('markdown'),
  { id: 'export.copy', name: 'Copy', use: 'Rich text and Markdown, to paste anywhere', words: 'Copy' },
  { id: 'export.print', name: 'Print', use: 'On paper, by the system’s own dialog', words: 'Print…' },
  ...EXPORT_FORMATS.filter((format) => format !== 'pdf' && format !== 'markdown').map(choiceOf),
];

function choiceOf(format: ExportFormat): Choice {
  const { name, use } = FORMATS[format];
  return { id: `export.${format}`, name, use, words: 'Save…' };
}

/** The forms in which the document can leave beside the PDF, and what can be chosen of Markdown. */
export function ExportChoices() {
  const isPublic = useAppStore(({ publishView }) => publishView.audience === 'public');
  return (
    <Card as="ul" aria-label="Other forms" className={styles.choices}>
      {CHOICES.map((choice) => (
        <ExportChoice key={choice.id} {...choice}>
          {choice.id === 'export.markdown' && (
            <div className={styles.options}>
              <SettingSwitch setting="hasPictures" words="With its pictures in a folder beside it" />
              {!isPublic && (
                <SettingSwitch setting="hasMermaid" words="With a Mermaid diagram of the causes" />
              )}
            </div>
          )}
        </ExportChoice>
      ))}
    </Card>
  );
}

function ExportChoice({ id, name, use, words, children }: Choice & { readonly children: ReactNode }) {
  const { run } = useCommand(id);
  return (
    <li className={styles.choice}>
      <span className={styles.name}>{name}</span>
      <span className={styles.use}>{use}</span>
      <CommandKeys id={id} />
      <Button className={styles.button} aria-label={`${name}: ${words}`} onClick={run}>
        {words}
      </Button>
      {children}
    </li>
  );
}
