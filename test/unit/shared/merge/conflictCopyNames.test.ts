import { expect, it } from 'vitest';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

it.each([
  ['labels.sync-conflict-20260311-101500-ABCDEFG.incident', 'Syncthing'],
  ['labels (conflicted copy 2026-03-11 101500).incident', 'Nextcloud'],
  ['labels_conflict-20260311-101500.incident', 'ownCloud'],
  ['labels (Mirela’s conflicted copy 2026-03-11).incident', 'Dropbox'],
  ["labels (Mirela's conflicted copy).incident", 'Dropbox'],
  ['labels (1).incident', 'Google Drive'],
  ['labels-DESKTOP-4QPC0VL.incident', 'OneDrive'],
  ['labels 2.incident', 'iCloud'],
])('reads %s as a copy that %s left', (name, client) => {
  expect(conflictCopyName(name)).toEqual({ client, original: 'labels.incident' });
});

it.each(['labels.incident', '2026-03-10-labels.incident', 'labels (draft).incident'])(
  'takes %s for no copy',
  (name) => {
    expect(conflictCopyName(name)).toBeNull();
  },
);
