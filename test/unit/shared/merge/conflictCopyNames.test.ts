import { describe, expect, it } from 'vitest';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

describe('conflictCopyName', () => {
  it.each([
    ['labels.sync-conflict-20260311-101500-ABCDEFG.incident', 'Syncthing'],
    ['labels (conflicted copy 2026-03-11 101500).incident', 'Nextcloud'],
    ['labels_conflict-20260311-101500.incident', 'ownCloud'],
    ['labels (Mirela’s conflicted copy 2026-03-11).incident', 'Dropbox'],
    ["labels (Mirela's conflicted copy).incident", 'Dropbox'],
    ["labels (Mirela's conflicted copy 2026-03-11) (1).incident", 'Dropbox'],
    ['labels (In Konflikt stehende Kopie von Mirela 2026-03-11).incident', 'Dropbox'],
    ['labels (Copie en conflit de Mirela 2026-03-11).incident', 'Dropbox'],
    ['labels (Copia en conflicto de Mirela 2026-03-11).incident', 'Dropbox'],
    ['labels (Copia in conflitto di Mirela 2026-03-11).incident', 'Dropbox'],
    ['labels (Cópia em conflito de Mirela 2026-03-11).incident', 'Dropbox'],
    ['labels (Mirela の競合コピー 2026-03-11).incident', 'Dropbox'],
    ['labels-DESKTOP-4QPC0VL.incident', 'OneDrive'],
    ['labels-LAPTOP-9HS1K2MN.incident', 'OneDrive'],
  ])('reads %s as a copy that %s left', (name, client) => {
    expect(conflictCopyName(name)).toEqual({ client, original: 'labels.incident', isPersonal: false });
  });

  it.each([
    ['labels (1).incident', 'Google Drive'],
    ['labels 2.incident', 'iCloud'],
    ['labels-FINAL.incident', 'OneDrive'],
    ['labels-V2-DRAFT.incident', 'OneDrive'],
    ['labels-DESKTOP-REWRITE.incident', 'OneDrive'],
    ['labels-MIRELAS-PC.incident', 'OneDrive'],
  ])('sees that a person may have named %s as well as %s', (name, client) => {
    expect(conflictCopyName(name)).toEqual({ client, original: 'labels.incident', isPersonal: true });
  });

  it.each([
    'labels.incident',
    '2026-03-10-labels.incident',
    'labels (draft).incident',
    'labels (Konflikt im DNS).incident',
  ])('takes %s for no copy', (name) => {
    expect(conflictCopyName(name)).toBeNull();
  });
});
