/** Feeds: what is read of RSS and Atom, and that hostile ones cost no more than their length. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCpuTime } from '../cpu-time.fixture.js';
import { packagePath } from '../package-root.js';
import { isFeed, readFeed, rootOf } from './feed.js';

const rss = (items: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fjord Post</title>${items}</channel></rss>`;
const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Lima Echo</title>${entries}</feed>`;
const one = (text: string) => {
  const entries = readFeed(text);
  expect(entries).toHaveLength(1);
  return entries[0]!;
};

describe('the root element', () => {
  it.each([
    ['<rss version="2.0">', 'rss', true],
    [
      '<?xml version="1.0"?>\n<!-- made by hand --><?xml-stylesheet href="/a.xsl"?><feed xmlns="x">',
      'feed',
      true,
    ],
    ['<!DOCTYPE rss [<!ENTITY a "<feed>">]><rss>', 'rss', true],
    ['<rdf:RDF>', 'rdf:RDF', true],
    ['<atom:feed>', 'atom:feed', true],
    ['<!doctype html><html>', 'html', false],
    ['<urlset>', 'urlset', false],
    ['Feeds are read. <rss>', null, false],
    ['<!-- never closed <rss>', null, false],
  ])('%s', (text, root, feed) => {
    expect([rootOf(text), isFeed(text)]).toEqual([root, feed]);
  });
});

describe('an entry of RSS', () => {
  it('has the title, page, author, day and the fullest text', () => {
    const item = `<item><title>Ban &amp; lifted</title><link>https://fjord.example/a</link>
      <dc:creator><![CDATA[Ana Lopes]]></dc:creator><pubDate>Mon, 05 May 2025 09:00:00 +0000</pubDate>
      <description>Short.</description><content:encoded><![CDATA[<p>Norway lifted its ban.</p>]]></content:encoded></item>`;
    expect(one(rss(item))).toEqual({
      title: 'Ban & lifted',
      url: 'https://fjord.example/a',
      byline: 'Ana Lopes',
      outlet: 'Fjord Post',
      publishedAt: 'Mon, 05 May 2025 09:00:00 +0000',
      content: '<p>Norway lifted its ban.</p>',
      markup: true,
    });
  });

  it('is from whom it says it is from, and by a person, not an address', () => {
    const item = '<item><source url="x">Bergen Wire</source><author>a@b.example (Ana Lopes)</author></item>';
    expect(one(rss(item))).toMatchObject({ outlet: 'Bergen Wire', byline: 'Ana Lopes', content: '' });
    expect(one(rss('<item><author>a@b.example</author></item>')).byline).toBeNull();
  });

  it('takes no title from a picture, no address that is none of a page', () => {
    const feed = '<rss><channel><image><title>Logo</title></image><title>Fjord Post</title>';
    const item = '<item><link>javascript:alert(1)</link><media:title>Picture</media:title></item>';
    expect(one(`${feed}${item}</channel></rss>`)).toMatchObject({
      outlet: 'Fjord Post',
      url: null,
      title: null,
    });
  });
});

describe('an entry of Atom', () => {
  it('has its page among its links, its author’s name, its text', () => {
    const entry = `<entry><title type="html">A &lt;b&gt;ban&lt;/b&gt; ends</title><link rel="self" href="https://a.example/self"/>
      <link href="https://a.example/page"/><author><name>Ana Lopes</name><email>a@b.example</email></author>
      <updated>2025-05-06T10:00:00Z</updated><published>2025-05-05T09:00:00Z</published>
      <summary>Peru &lt; Chile.</summary></entry>`;
    expect(one(atom(entry))).toEqual({
      title: 'A ban ends',
      url: 'https://a.example/page',
      byline: 'Ana Lopes',
      outlet: 'Lima Echo',
      publishedAt: '2025-05-05T09:00:00Z',
      content: 'Peru < Chile.',
      markup: false,
    });
  });

  it('has its XHTML as it stands, without what tags carry', () => {
    const entry =
      '<entry><content type="xhtml"><div onclick="x()"><p>One &lt; two.</p><p>Three.</p></div></content></entry>';
    const { content, markup } = one(atom(entry));
    expect([content, markup]).toEqual(['<div><p>One &lt; two.</p><p>Three.</p></div>', true]);
  });
});

it.each([
  ['feeds/tradeglance.xml', 3],
  ['feeds/pacific-freight-digest.atom', 2],
])('samples/%s', (name, count) => {
  const entries = readFeed(readFileSync(packagePath('samples', name), 'utf8'));
  expect(entries).toHaveLength(count);
  for (const { title, url, publishedAt, content } of entries)
    expect([title, url, publishedAt, content].every(Boolean)).toBe(true);
});

describe('a hostile feed', () => {
  it('expands no entities of its own', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const { title } = one(bomb + rss('<item><title>&b;&c;&amp;</title></item>'));
    expect(title).toBe('&b;&c;&');
  });

  it('that breaks off gives what it has', () => {
    const whole = rss('<item><title>One</title></item><item><title>Two</title><description>Nor');
    expect(readFeed(whole.slice(0, -16)).map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('keeps titles short', () => {
    expect(one(rss(`<item><title>${'a'.repeat(1_000_000)}</title></item>`)).title).toHaveLength(2000);
  });

  it.each([
    ['100,000 nested elements', `<rss><item><description>${'<a>'.repeat(100_000)}`],
    ['100,000 entries', `<rss>${'<item><title>x</title></item>'.repeat(100_000)}`],
    ['100,000 entries in each other', `<rss>${'<item><title>x</title>'.repeat(100_000)}`],
    ['100,000 open comments', `<rss>${'<!--'.repeat(100_000)}`],
    ['100,000 ampersands', `<rss><item><description>${'&#'.repeat(100_000)}`],
    ['100,000 attributes', `<rss><item ${'a="b" '.repeat(100_000)}>`],
  ])('of %s is read in time that grows with its length', (_, whole) => {
    const quarter = leastCpuTime(3, () => readFeed(whole.slice(0, whole.length / 4)));
    expect(leastCpuTime(3, () => readFeed(whole))).toBeLessThan(16 * Math.max(quarter, 20));
  });

  it('never fails, whatever it is made of', () => {
    const part = fc.constantFrom(
      ...[
        '<rss>',
        '<feed>',
        '<item>',
        '</item>',
        '<entry',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
      ],
      ...[
        '&amp;',
        '&x;',
        '<content type="xhtml">',
        '</content>',
        '"',
        '>',
        '<',
        'text ',
        '\u0000',
        '😀',
        '<link href="',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 9 })), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(typeof isFeed(text)).toBe('boolean');
        for (const { url, title } of readFeed(text)) {
          expect(url === null || /^https?:/i.test(url)).toBe(true);
          expect(title ?? 'x').not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
