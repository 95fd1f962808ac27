import { useState } from 'react';
import { KitButtons } from '#renderer/kit/KitButtons.tsx';
import { KitFields } from '#renderer/kit/KitFields.tsx';
import styles from '#renderer/kit/KitPage.module.css';
import { KitPart } from '#renderer/kit/KitPart.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Digits } from '#renderer/ui/Digits.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';

const EDGES = ['line', 'strong', 'accent'] as const;
const CHIP_TONES = ['plain', 'accent', 'good', 'warn', 'bad'] as const;

/** Every part of the kit in every state, to be looked at; no build has this page. */
export function KitPage() {
  return (
    <main className={styles.page}>
      <KitButtons />
      <KitFields />
      <KitPart name="Card">
        {EDGES.map((edge) => (
          <Card key={edge} edge={edge} className={styles.inner}>
            {edge}
          </Card>
        ))}
        <Card isFloating className={styles.inner}>
          floating
        </Card>
        <Card as="button" className={styles.inner}>
          pressed as a whole
        </Card>
        <Card as="button" className={styles.inner} data-state="hover">
          pointed at
        </Card>
        <Card as="button" className={styles.inner} data-state="focus">
          focused
        </Card>
      </KitPart>
      <KitPart name="SectionLabel">
        <SectionLabel>None</SectionLabel>
        <SectionLabel space="group">Of a group</SectionLabel>
        <SectionLabel space="section">Of a section</SectionLabel>
      </KitPart>
      <KitPart name="Chip">
        {CHIP_TONES.map((tone) => (
          <Chip key={tone} tone={tone}>
            {tone}
          </Chip>
        ))}
      </KitPart>
      <KitPart name="Digits, Spoken">
        <Digits read={() => '12:05'} subscribe={() => () => undefined} />
        <Spoken>Only for those who hear the screen</Spoken>
      </KitPart>
      <KitDialog />
    </main>
  );
}

function KitDialog() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <KitPart name="Dialog">
      <Button onClick={() => setOpen(true)}>Open the dialog…</Button>
      {isOpen && (
        <Dialog title="Is this what you want?" onClose={close}>
          <p>A sentence that says what follows from either answer.</p>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button tone="primary" onClick={close}>
              Do it
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </KitPart>
  );
}
