/** Why a release cannot be made, in words for the person who tagged it. */
export type ReleaseNotes = { readonly notes: string } | { readonly problem: string };

/**
 * The CHANGELOG's section of a version, without its heading, as Markdown. The tag must be `v` and the version of
 * package.json, so that a package never carries another number than its release.
 */
export function releaseNotes(tag: string, version: string, changelog: string): ReleaseNotes {
  if (tag !== `v${version}`)
    return { problem: `The tag is ${tag}, but package.json says ${version}: tag v${version}.` };
  const notes = sectionOf(version, changelog);
  if (notes === undefined) return { problem: `CHANGELOG.md has no section "## ${version}".` };
  if (notes === '') return { problem: `The section "## ${version}" of CHANGELOG.md is empty.` };
  return { notes };
}

function sectionOf(version: string, changelog: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => headingVersion(text) === version);
  return section?.slice(section.indexOf('\n') + 1).trim();
}

/** A heading may carry the day of the release: `0.2.0 (2026-12-01)`. */
function headingVersion(section: string): string | undefined {
  return /^\S+/.exec(section)?.[0];
}
