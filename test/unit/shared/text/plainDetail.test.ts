import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { readDetail } from '#shared/export/report/eventDetail.ts';
import { markdownOfPlain } from '#shared/text/code/plainDetail.ts';

/** What a reader sees of a detail. */
function shown(detail: string): string {
  const words = (node: Nodes): string => {
    if (node.type === 'break') return '\n';
    if ('value' in node) return node.value;
    return 'children' in node ? node.children.map(words).join('') : `<${node.type}>`;
  };
  return readDetail(detail).map(words).join('\n');
}

/** Without what no reader sees: spaces at the end of a line, and how many lines are empty. */
function seen(text: string): string {
  const lines = text.replaceAll('\u00a0', ' ').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

const pieces = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '#',
    '# ',
    '> ',
    '>',
    '- ',
    '-',
    '---',
    '+ ',
    '1. ',
    '2) ',
    '|',
    '| - |',
    ':-',
    '=',
    '===',
  ],
  ...[
    '<',
    '<b>',
    '</b>',
    '<!-- x -->',
    '&amp;',
    '&',
    ';',
    '\\',
    '!',
    '[',
    ']',
    '(',
    ')',
    '[x](http://a.example) ',
    '~',
    '~~',
  ],
  ...[
    '`',
    '``',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    'pool',
    'size',
    '5',
    'é',
    ' http://a.example/a_b ',
    '.',
    ':',
    '[^1]',
    '[a]: b',
  ],
);

describe('a detail that was written as plain text', () => {
  it('reads the same as Markdown, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const plain = parts.join('');
        // Fences were meant as fences; they are not shown any more.
        fc.pre(!/^ {0,3}(`{3}|~{3})/m.test(plain));
        expect(seen(shown(markdownOfPlain(plain)))).toBe(seen(plain));
      }),
      { numRuns: runs(400) },
    );
  });

  it('stays as it is where nothing in it would be read', () => {
    const plain =
      'Restarted 5 * 3 pods; pool_size < 50 & falling (see https://a.example/a_b?c=*d*)\nNext line - fine';
    expect(markdownOfPlain(plain)).toBe(plain);
  });

  it('keeps log lines and code', () => {
    const plain = 'It *said*:\n2026-03-10T13:12:03Z ERROR *pool* <none>\n    at pool.take (pool_x.ts:12)';
    expect(markdownOfPlain(plain)).toBe(plain.replace('*said*', '\\*said\\*'));
  });
});
