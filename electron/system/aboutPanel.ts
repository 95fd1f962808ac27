import { app } from 'electron';

const COPYRIGHT = '© 2026 The Debrief authors';
const UPDATES =
  'Debrief looks for no updates, since that would use the network: compare this version with the list of releases.';

/** What About shows: which version this is, and how one learns of a newer one. The copyright is shown on every system. */
export function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: app.getName(),
    applicationVersion: app.getVersion(),
    copyright: `${COPYRIGHT}\n${UPDATES}`,
  });
}
