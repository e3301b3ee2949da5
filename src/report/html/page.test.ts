/** Pages: what of the markup becomes the story, what the page says of itself, and pages made to do harm. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../read.js';
import type { Report } from '../report.js';
import { isTooComplex } from './guard.js';
import { stripTags } from './strip-tags.js';

const read = (html: string): Report => readReport(html, { name: 'page.html', format: 'html' });

const FIRST =
  'The finance ministers of Northland and Southland met in Lake City on Monday to talk about the duty on copper.';
const SECOND =
  'Northland raised its duty to 30% in March, and Southland answered with a duty of 12% on tin, officials said.';
const THIRD =
  'Both sides said that they would speak again in June, although no date has been set for a further meeting.';

const page = (article: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ministers Meet Over Copper | The Harbour Courier</title>${head}</head><body>
  <nav><a href="/">Home</a><a href="/world">World</a></nav>
  <article><h1>Ministers Meet Over Copper</h1>${article}</article>
  <footer><p>© 2025 The Harbour Courier, 18 Harbour View Road, Lake City</p></footer></body></html>`;

describe('the story', () => {
  it('keeps paragraphs, list items and headings and drops what stands beside them', () => {
    const report = read(
      page(`<p class="byline">By Ana Lopes</p>
        <figure><img alt="Stacks of copper" src="a.jpg"><figcaption>Copper in the harbour.</figcaption></figure>
        <p>${FIRST}</p>
        <div class="share-bar"><a href="#">Share on X</a></div>
        <div class="newsCaption">Dockers at work on Friday</div>
        <h2>The Duty</h2>
        <p>${SECOND}</p>
        <ul><li>Copper: 30% from <em>March</em></li><li>Tin: 12%</li></ul>
        <p><a href="/x">Northland closes two mines</a></p>
        <p><strong>What Is Next</strong></p>
        <p>${THIRD}</p>
        <script>document.write("The ministers met in secret.")</script>`),
    );
    expect(report.title).toBe('Ministers Meet Over Copper');
    expect(report.body.split('\n\n')).toEqual([FIRST, SECOND, 'Copper: 30% from March', 'Tin: 12%', THIRD]);
    expect(report.headings.map(({ text, at }) => [text, report.body.slice(at, at + 9)])).toEqual([
      ['The Duty', 'Northland'],
      ['What Is Next', 'Both side'],
    ]);
  });

  it.each([
    [
      'entities and odd spaces',
      `<p>Duties of&nbsp;30&#37; &amp; more, the min&shy;ister\u200B said.</p><p>${FIRST}</p>`,
      'Duties of 30% & more, the minister said.',
    ],
    ['two line breaks as a paragraph', `${FIRST}<br><br>${SECOND}<br>${THIRD}`, FIRST],
    ['unclosed tags', `<p>${FIRST}<p><b>${SECOND}<p>${THIRD}`, FIRST],
    [
      'a hover card in a sentence',
      `<p>${FIRST} <span class="card"><span><a href="/a">Ruth Ames to Visit Southland in the Spring</a> <a href="/b">Ames Wins Vote After Long Night</a></span></span></p><p>${SECOND}</p>`,
      FIRST,
    ],
  ])('reads %s', (_, article, first) => {
    expect(read(page(article)).body.split('\n\n')[0]).toBe(first);
  });

  it('reads a fragment without html or body', () => {
    expect(read(`<p>${FIRST}</p><p>${SECOND}</p>`).body).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('reads the cells of nested tables', () => {
    const layout = `<table><tr><td><table><tr><td><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></td></tr></table></td></tr></table>`;
    expect(read(page(layout)).body).toBe(`${FIRST}\n\n${SECOND}\n\n${THIRD}`);
  });

  it('finds a story that its page calls a gallery', () => {
    const html = `<html><body><div class="gallery">${[FIRST, SECOND, THIRD].map((text) => `<div>${text}</div>`).join('')}</div></body></html>`;
    expect(read(html).body).toContain(SECOND);
  });
});

describe('what the page says of itself', () => {
  it('reads JSON-LD', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Courier' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ministers Meet Over Copper &amp; Tin',
          datePublished: '2025-05-12T10:30:00Z',
          author: [{ name: 'Ana Lopes' }, { name: 'Tom Reid' }],
          publisher: { name: 'The Harbour Courier' },
          url: 'https://example.org/copper',
        },
      ],
    };
    const html = `<html lang="en-GB"><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>${FIRST}</p></body></html>`;
    expect(read(html)).toMatchObject({
      title: 'Ministers Meet Over Copper & Tin',
      publishedAt: '2025-05-12T10:30:00Z',
      byline: 'Ana Lopes, Tom Reid',
      outlet: 'The Harbour Courier',
      url: 'https://example.org/copper',
      language: 'en',
    });
  });

  it('reads meta and time elements', () => {
    const head =
      '<meta property="og:site_name" content="Courier | News you need"><meta name="author" content="By Ana Lopes @analopes May 12, 2025"><link rel="canonical" href="https://example.org/c">';
    expect(
      read(page(`<time datetime="2025-05-12">Monday</time><p>${FIRST}</p><p>${SECOND}</p>`, head)),
    ).toMatchObject({
      title: 'Ministers Meet Over Copper',
      publishedAt: '2025-05-12',
      byline: 'Ana Lopes',
      outlet: 'Courier',
      url: 'https://example.org/c',
    });
  });

  it.each(['javascript:alert(1)', '/relative', 'https://a b'])('takes no address from %s', (href) => {
    expect(read(page(`<p>${FIRST}</p>`, `<link rel="canonical" href="${href}">`)).url).toBeNull();
  });

  it('passes over broken JSON-LD', () => {
    expect(read(page(`<p>${FIRST}</p>`, '<script type="application/ld+json">{"@type":</script>')).body).toBe(
      FIRST,
    );
  });
});

describe('hostile pages', () => {
  const P = `<p>${FIRST}</p>`;

  it.each([
    ['100,000 nested divs', '<div>'.repeat(100_000) + P],
    ['3,000 nested tables', '<table><tr><td>'.repeat(3000) + P],
    ['a million stray brackets', '<'.repeat(1_000_000) + P],
    ['a million unfinished tags', '<a '.repeat(1_000_000)],
    ['half a million entities', '&amp;'.repeat(500_000) + P],
    ['comments that never end', '<!--'.repeat(500_000) + P],
    ['scripts that never end', '<script>'.repeat(500_000) + P],
    ['40,000 unclosed bold tags', `<p>${'<b>x '.repeat(40_000)}`],
    ['20,000 line breaks', 'a<br>'.repeat(20_000)],
    ['an endless attribute', `<a href="${'x'.repeat(2_000_000)}`],
    ['JSON-LD of brackets', `<script type="application/ld+json">${'['.repeat(500_000)}</script>${P}`],
  ])('%s end in a Report or a clear error', (_, body) => {
    try {
      expect(read(`<html><body>${body}</body></html>`).body.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toHaveProperty('code', 'C006');
    }
  });

  it.each([
    ['a report', page(P.repeat(40)), false],
    [
      'unclosed rows and items',
      `<table>${'<tr><td>x'.repeat(2000)}</table><ul>${'<li>x'.repeat(2000)}`,
      false,
    ],
    ['tags in a script', `<script>${'<div>'.repeat(50_000)}</script>${P}`, false],
    ['201 open elements', '<div>'.repeat(201), true],
    ['unclosed cells in paragraphs', '<p><th>'.repeat(300), true],
  ])('the guard on %s', (_, html, expected) => {
    expect(isTooComplex(html.slice(0, 300_000))).toBe(expected);
  });
});

it.each([
  ['<p>One<p>Two', 'One Two'],
  ['a <b>bold</b> word', 'a bold word'],
  ['<style>p{}</style>Seen<script>if (a<b) {}</script>', 'Seen'],
  ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['<p title="a">x</p><!-- <p>hidden</p> -->y', 'x y'],
  ['&lt;p&gt; caf&eacute;', '<p> café'],
])('strips %s', (html, text) => {
  expect(stripTags(html).replace(/\s+/g, ' ').trim()).toBe(text);
});
