import { expect, it } from 'vitest';
import { releaseNotes } from '#build/release/releaseNotes.ts';

const CHANGELOG = `# Changelog

## Unreleased

- [Added] Not yet out.

## 0.2.0 (2026-12-01)

- [Added] One thing.
- [Fixed] Another.

## 0.1.0

- [Added] The first.

## 0.0.9
`;

it('takes the section of the version, and nothing of its neighbours', () => {
  expect(releaseNotes('v0.2.0', '0.2.0', CHANGELOG)).toEqual({
    notes: '- [Added] One thing.\n- [Fixed] Another.',
  });
  expect(releaseNotes('v0.1.0', '0.1.0', CHANGELOG)).toEqual({ notes: '- [Added] The first.' });
});

it('refuses a tag that is not the version of the package', () => {
  expect(releaseNotes('v0.2.1', '0.2.0', CHANGELOG)).toEqual({
    problem: 'The tag is v0.2.1, but package.json says 0.2.0: tag v0.2.0.',
  });
  expect(releaseNotes('0.2.0', '0.2.0', CHANGELOG)).toHaveProperty('problem');
});

it('refuses a version that the changelog does not tell about', () => {
  expect(releaseNotes('v0.3.0', '0.3.0', CHANGELOG)).toEqual({
    problem: 'CHANGELOG.md has no section "## 0.3.0".',
  });
  expect(releaseNotes('v0.2', '0.2', CHANGELOG)).toHaveProperty('problem');
  expect(releaseNotes('v0.0.9', '0.0.9', CHANGELOG)).toEqual({
    problem: 'The section "## 0.0.9" of CHANGELOG.md is empty.',
  });
});
