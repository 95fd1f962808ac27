import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AUDIENCES } from '#shared/domain/incident/publication.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { isInternalHost } from '#shared/privacy/hostNames.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';
import { statusPageProvider } from '#shared/publication/statusPage/statusPageSteps.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const URL_42 = 'https://status.example.com/incidents/42';

it.each([
  '',
  '  ',
  URL_42,
  'http://localhost:8080/x',
  'HTTPS://Status.Example.com',
  'https://statüs.example/ä?b=c#d',
  'https://[::1]/x',
])('takes %j', (text) => {
  expect(statusPageUrlProblem(text)).toBeNull();
});

it.each([
  ['status.example.com/42', /^Begin with https/],
  ['javascript:alert(1)', /^Begin with https/],
  ['ftp://status.example.com', /not ftp:/],
  ['file:///etc/passwd', /not file:/],
  ['https://', /name of the site is missing/],
  ['https:///x', /name of the site is missing/],
  ['https://status.example.com/a b', /no spaces/],
  ['https://me:secret@status.example.com', /user name and password/],
  ['https://status.example.com/"onclick', /no quotes/],
  ['https://status..example.com', /not the name of a site/],
  ['https://status.corp.internal/42', /^Only your own network knows status\.corp\.internal/],
  ['https://10.0.0.7:8443/42', /^Only your own network knows 10\.0\.0\.7/],
])('says what is wrong with %j', (text, problem) => {
  expect(statusPageUrlProblem(text)).toMatch(problem);
});

it('takes every web address that a browser takes and that everybody can open', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      fc.pre(!/['"`\\]/.test(url) && !isInternalHost(new URL(url).hostname));
      expect(statusPageUrlProblem(url)).toBeNull();
    }),
  );
});

it.each(AUDIENCES)('is linked in the %s document, in every form', (audience) => {
  const sample = sampleIncident();
  const incident = { ...sample, publication: { ...sample.publication, statusPageUrl: ` ${URL_42} ` } };
  expect(toMarkdown(incident, { audience })).toContain(`On the status page: <${URL_42}>`);
  const html = toHtml(incident, { audience, pageSize: 'A4', fonts: [] });
  expect(html).toContain(`On the status page: <a href="${URL_42}">${URL_42}</a>`);
});

it.each(AUDIENCES)('is left out of the %s document while it is not an address', (audience) => {
  const sample = sampleIncident();
  const publication = { ...sample.publication, statusPageUrl: 'javascript:alert(1)' };
  expect(toMarkdown({ ...sample, publication }, { audience })).not.toContain('javascript');
});

it.each([
  [{ statusPageUrl: 'https://acme.statuspage.io/incidents/1' }, 'statuspage'],
  [{ statusPageUrl: 'https://acme.instatus.com/c1' }, 'instatus'],
  [{ statusPageUrl: 'https://instatus.com' }, 'instatus'],
  [{ statusPageUrl: 'https://instatus.com.evil.test/' }, 'statuspage'],
  [{ statusPageUrl: 'https://acme.instatus.com/c1', statusPageProvider: 'alert24' }, 'alert24'],
  [{ statusPageProvider: 'one of a newer version' }, 'statuspage'],
  [{}, 'statuspage'],
])('tells the service of %j', (parts, provider) => {
  expect(statusPageProvider({ aliases: [], lastExports: [], ...parts })).toBe(provider);
});
