import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeEnd } from '#shared/text/code/codeStretch.ts';
import { endsInFence, fencedCode, textStretches } from '#shared/text/code/fencedCode.ts';

const LOG = '2026-03-10T13:12:03Z ERROR pool exhausted\n2026-03-10T13:12:04Z WARN retry 3';

describe('log lines and code in a text', () => {
  it.each([
    ['a log', LOG],
    ['one line with a level', 'ERROR [pool-1] timed out after 30 s'],
    ['a stack trace', 'java.lang.IllegalStateException: no\n    at a.b.C(C.java:12)\nCaused by: x'],
    ['a command', '$ kubectl rollout undo deploy/checkout'],
    ['a command without its prompt', 'kubectl -n shop get pods'],
    ['a query', 'SELECT count(*) FROM orders WHERE paid = false;'],
    ['a query over lines', 'SELECT count(*)\n  FROM orders\n WHERE paid = false;'],
    ['an expression', 'sum(rate(http_requests_total{job="checkout"}[5m])) by (code)'],
    ['JSON over lines', '{\n  "level": "warn",\n  "msg": "slow"\n}'],
    ['a request', '10.0.0.1 - - [10/Mar/2026:14:12:03 +0100] "GET / HTTP/1.1" 502'],
    ['a log with a blank line in it', `${LOG}\n\n${LOG}`],
  ])('are fenced by themselves: %s', (_name, code) => {
    expect(fencedCode(`We saw this:\n${code}\nThen it stopped.`)).toBe(
      `We saw this:\n\`\`\`\n${code}\n\`\`\`\nThen it stopped.`,
    );
  });

  it.each([
    'The engineer rolled back.\nIt took 5 minutes.',
    '# A heading\n\n- one item\n- ERROR is what the page said\n> quoted',
    '% of requests that failed',
    'the ERROR budget for **EU** was used up',
    'SEVERE outage of **EU**, see [the page](https://a.example)',
    'Checkout (see [the runbook]) was slow',
    'git revert was run by the release captain',
    '2026-03-10 14:12:03 the alert came',
    '14:12 Tom: I looked at it',
  ])('prose stays prose: %s', (prose) => {
    expect(fencedCode(prose)).toBe(prose);
  });

  it('what has its fence already is left alone, closed or not', () => {
    for (const text of [`\`\`\`\n${LOG}\n\`\`\``, `~~~log\n${LOG}\n~~~\nand more`, `\`\`\`\n${LOG}`]) {
      expect(fencedCode(text)).toBe(text);
    }
  });

  it('a fence is longer than the backticks in what it holds', () => {
    const code = 'ERROR bad token ```` here\n```';
    expect(fencedCode(code).split('\n')[0]).toBe('`````');
  });

  it('that begins again and again what nothing ends takes time in proportion to its length', () => {
    // Each of 3,000 lines looked for an end 400 lines further on: a million looks.
    for (const line of ['WITH x', '{']) {
      let looks = 0;
      const lines = Array.from({ length: 3000 }, () => line);
      const counted = new Proxy(lines, {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key);
        },
      });
      for (let at = 0; at < lines.length; at += 1) codeEnd(counted, at);
      expect(looks).toBeLessThan(lines.length * 20);
    }
  });

  it('says whether somebody writes within a fence', () => {
    expect(endsInFence('```\nERROR')).toBe(true);
    expect(endsInFence('```\nERROR\n```\n')).toBe(false);
    expect(endsInFence('words')).toBe(false);
  });

  const line = fc.oneof(
    fc.constantFrom(
      ...LOG.split('\n'),
      '```',
      '~~~~',
      '',
      '    at x (y.js:1)',
      '{',
      '  "a": 1',
      '}',
      'words',
      '- item',
      'SELECT a',
      'FROM b;',
    ),
    fc.string({ maxLength: 20 }).map((text) => text.replace(/\n/g, ' ')),
  );
  const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  it('no line is lost, changed or moved, and a second time changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = fencedCode(text);
        expect(fencedCode(once)).toBe(once);
        expect(textStretches(text).flatMap(({ lines }) => lines)).toEqual(text.split('\n'));
      }),
    );
  });
});
