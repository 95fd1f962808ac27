import { type FormEvent, useState } from 'react';
import { bringIn } from '#renderer/commands/bringIn.ts';
import styles from '#renderer/dialogs/ChoosePartDialog.module.css';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { FileContent } from '#renderer/store/reader/readerJob.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  bytesOfPick,
  MOST_PICKED,
  type SlackChannelPart,
  type SlackPick,
} from '#shared/import/forms/slack/slackParts.ts';
import { counted } from '#shared/text/phrases.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';

interface ChoosePartProps {
  /** Of the file. */
  readonly name: string;
  readonly content: FileContent;
  readonly parts: readonly SlackChannelPart[];
}

/** Asks which channel and which days of a large Slack export are wanted, and goes on with these. */
export function ChoosePartDialog({ name, content, parts }: ChoosePartProps) {
  const store = useAppStoreApi();
  const deps = useStoreDeps();
  const [pick, setPick] = useState<SlackPick>(() => lastDayOf(parts[0]));
  const days = parts.find(({ channel }) => channel === pick.channel)?.days ?? [];
  const chosen = days.filter(({ day }) => day >= pick.from && day <= pick.to);
  const isTooMuch = bytesOfPick(parts, pick) > MOST_PICKED;
  const close = () => store.getState().closeDialog();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isTooMuch || chosen.length === 0) return;
    close();
    void bringIn(store, deps, { name, content, pick });
  };
  const options = days.map(({ day }) => ({ value: day, label: longCalendarDate(day) }));
  return (
    <Dialog title={`Which part of “${name}”?`} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <p>{`A Slack export of ${wholeWords(parts)}: more than can be looked through here.`}</p>
        <Field label="Channel">
          <Select
            value={pick.channel}
            options={parts.map(({ channel, days: all }) => ({
              value: channel,
              label: `#${channel} (${counted(all.length, 'day')})`,
            }))}
            onValue={(channel) => setPick(lastDayOf(parts.find((part) => part.channel === channel)))}
          />
        </Field>
        <div className={styles.days}>
          <Field label="First day (UTC)">
            <Select
              value={pick.from}
              options={options}
              onValue={(from) => setPick({ ...pick, from, to: pick.to < from ? from : pick.to })}
            />
          </Field>
          <Field label="Last day (UTC)">
            <Select
              value={pick.to}
              options={options}
              onValue={(to) => setPick({ ...pick, to, from: pick.from > to ? to : pick.from })}
            />
          </Field>
        </div>
        <p role="status" className={styles.words} data-bad={isTooMuch || undefined}>
          {isTooMuch
            ? 'That is still too much: take fewer days.'
            : `${counted(chosen.length, 'day')} with messages`}
        </p>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={isTooMuch || chosen.length === 0}>
            Read
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** An incident is mostly looked into soon afterwards. */
function lastDayOf(part: SlackChannelPart | undefined): SlackPick {
  const day = part?.days.at(-1)?.day ?? '';
  return { channel: part?.channel ?? '', from: day, to: day };
}

function wholeWords(parts: readonly SlackChannelPart[]): string {
  const days = new Set(parts.flatMap((part) => part.days.map(({ day }) => day)));
  return `${counted(parts.length, 'channel')} and ${counted(days.size, 'day')}`;
}
