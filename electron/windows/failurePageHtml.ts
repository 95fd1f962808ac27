import { escapeHtml } from '#shared/text/escapes.ts';

/**
 * The page in place of one that failed: why, and a link to `page` to try again. It needs none of the
 * bundled files, which may be what is broken; the reason may hold anything.
 */
export function failurePageHtml(reason: string, page: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Debrief could not start</title>
<body style="font:16px/1.5 system-ui,sans-serif;margin:12vh auto;max-width:34rem;padding:0 1.5rem;color:#1c2024;background:#f6f5f2">
<h1 style="font-size:1.5rem">The window could not be shown</h1>
<p>Your incident files are untouched; edits are saved within a second of typing.</p>
<p><a href="${escapeHtml(page)}" style="color:#0b6e69;font-weight:600">Try again</a></p>
<p style="color:#4f565e">If this stays, reinstall Debrief and report this: <code>${escapeHtml(reason)}</code></p>
</body></html>`;
}
