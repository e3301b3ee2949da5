/** The reports that an input holds: texts, pages, feeds, JSON lines, CSV; and what is wrong with them. */
import { describe, expect, it } from 'vitest';
import type { ReportSource } from './discover.js';
import { type FoundReport, reportsIn } from './reports-in.js';

/** A source that gives its bytes in small pieces. */
function source(name: string, content: string | Uint8Array, size = 7): ReportSource {
  const bytes = Buffer.from(content);
  return {
    name,
    read: async () => bytes,
    pieces: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function found(name: string, content: string | Uint8Array): Promise<FoundReport[]> {
  const all: FoundReport[] = [];
  for await (const one of reportsIn(source(name, content))) all.push(one);
  return all;
}

const story = 'Peru lifted its ban on Chilean fruit on Monday.';

describe('one report', () => {
  it.each([
    ['a.txt', `Ban lifted\n\n${story}`],
    ['a.html', `<html><body><h1>Ban lifted</h1><p>${story}</p></body></html>`],
    ['standard input', `Ban lifted\n\n${story}`],
    ['a.xml', `<?xml version="1.0"?><html><body><p>${story}</p></body></html>`],
  ])('%s', async (name, content) => {
    const [one, ...more] = await found(name, content);
    expect([one?.name, one?.read().body, more.length]).toEqual([name, story, 0]);
  });
});

const rss = `<rss><channel><title>Lima Echo</title><item><title>Ban lifted</title>
  <link>https://echo.example/ban</link><pubDate>Mon, 05 May 2025 09:00:00 GMT</pubDate>
  <description>&lt;p&gt;${story}&lt;/p&gt;&lt;p&gt;The post Ban lifted appeared first on Lima Echo.&lt;/p&gt;</description>
  </item><item><title>Nothing more</title></item></channel></rss>`;

describe('a feed', () => {
  it.each(['feed.xml', 'standard input', 'feed'])('in %s: a report an entry', async (name) => {
    const [first, second] = await found(name, rss);
    expect(first?.read()).toMatchObject({
      title: 'Ban lifted',
      outlet: 'Lima Echo',
      url: 'https://echo.example/ban',
      publishedAt: '2025-05-05T09:00:00Z',
      body: story,
    });
    expect(() => second?.read()).toThrow(`C006: ${name}, entry 2 holds no story`);
  });

  it('in UTF-16', async () => {
    const [first] = await found('feed.xml', Buffer.from(`\uFEFF${rss}`, 'utf16le'));
    expect(first?.read().body).toBe(story);
  });

  it.each([
    [
      'map.xml',
      '<urlset><url/></urlset>',
      'C011: map.xml is XML but no feed and no page: its root element is <urlset>.',
    ],
    ['feed.rss', '<rss><channel></channel></rss>', 'C012: feed.rss is a feed without entries.'],
  ])('%s: %s', async (name, content, message) => {
    await expect(found(name, content)).rejects.toThrow(message);
  });
});

const row = {
  id: 'x1',
  text: story,
  title: 'Ban lifted',
  date: '2025-05-04',
  outlet: 'Lima Echo',
  url: 'https://e.example/',
};
const told = {
  body: story,
  title: 'Ban lifted',
  publishedAt: '2025-05-04',
  outlet: 'Lima Echo',
  url: row.url,
};

describe('JSON lines', () => {
  it.each(['a.jsonl', 'a.ndjson', 'standard input'])('%s: a report a line', async (name) => {
    const lines = [
      row,
      { body: story, Headline: 'Ban lifted', published_at: '2025-05-04', author: 'Ana Lopes' },
    ];
    const [first, second, ...more] = await found(
      name,
      `${lines.map((one) => JSON.stringify(one)).join('\r\n\n')}\n`,
    );
    expect(first?.read()).toMatchObject(told);
    expect(second?.read()).toMatchObject({
      title: 'Ban lifted',
      publishedAt: '2025-05-04',
      byline: 'Ana Lopes',
    });
    expect([second?.name, more.length]).toEqual([`${name}, line 3`, 0]);
  });

  it.each([
    ['{"text": ', 'C009: a.jsonl, line 1: no JSON'],
    ['[1]', 'C009: a.jsonl, line 1: no JSON object'],
    ['{"title": "Ban"}', 'C009: a.jsonl, line 1: it has no text'],
    ['{"id": 7, "text": "…"}', 'C006: a.jsonl, line 1 (7) holds no story'],
  ])('%s: %s', async (line, message) => {
    const [broken, whole] = await found('a.jsonl', `${line}\n${JSON.stringify(row)}\n`);
    expect(() => broken?.read()).toThrow(message);
    expect(whole?.read()).toMatchObject(told);
  });

  it('tells bytes that are no text', async () => {
    await expect(found('a.jsonl', Buffer.from([0x7b, 0xff, 0x0a]))).rejects.toThrow(
      'C004: a.jsonl is not valid UTF-8',
    );
  });

  it('takes the memory of a line, not of the file', async () => {
    const line = Buffer.from(`${JSON.stringify({ text: `${story} ${'It rained. '.repeat(900)}` })}\n`);
    const endless: ReportSource = {
      name: 'a.jsonl',
      read: async () => Promise.reject(new Error('read whole')),
      pieces: async function* () {
        for (let i = 0; i < 20_000; i++) yield line;
      },
    };
    const before = process.memoryUsage().rss;
    let count = 0;
    for await (const { name } of reportsIn(endless)) if (name !== '') count++;
    expect(count).toBe(20_000);
    // 200 MB went through.
    expect(process.memoryUsage().rss - before).toBeLessThan(120_000_000);
  });
});

describe('CSV', () => {
  it('has a report a row, by the names of its columns', async () => {
    const text = `ID,Title,Date,Outlet,Url,Text\nx1,Ban lifted,2025-05-04,Lima Echo,${row.url},"${story}"\n,,,,,\n`;
    const [first, second] = await found('a.csv', text);
    expect(first?.read()).toMatchObject(told);
    expect(() => second?.read()).toThrow('C009: a.csv, line 3: it has no text');
  });

  it.each([
    ['name,date\na,b\n', 'C010: a.csv has no column of texts.'],
    ['', 'C002: a.csv is empty'],
  ])('%j: %s', async (text, message) => {
    await expect(found('a.csv', text)).rejects.toThrow(message);
  });
});
