import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';

describe('path grants', () => {
  it('know the files that were pointed to, however their paths are written', () => {
    const grants = createPathGrants();
    grants.grant('/incidents/a.incident');
    expect(grants.isGranted('/incidents/./b/../a.incident')).toBe(true);
    grants.grant('here.incident');
    expect(grants.isGranted(resolve('here.incident'))).toBe(true);
  });

  it('grant neither the folder of a file, nor its neighbours, nor what only looks alike', () => {
    const grants = createPathGrants();
    grants.grant('/incidents/a.incident');
    for (const path of ['/incidents', '/incidents/b.incident', '/incidents/a.incident.bak', '/etc/passwd']) {
      expect(grants.isGranted(path)).toBe(false);
    }
  });
});
