/** CSV (RFC 4180) that comes piece by piece → its rows. */

/** A row’s cells with the number of the line that it begins on, from 1; null where it is longer than the limit. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/** What separates cells: of comma, semicolon and tab the one that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, 10_000).split('\n', 1)[0]!;
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * Reads rows; empty lines are passed over. A quotation mark within a plain cell stands for itself. Holds one row at most, and
 * of one longer than the limit (in characters) nothing. Linear.
 */
export async function* csvRows(texts: AsyncIterable<string>, limit: number): AsyncGenerator<Row> {
  const reader = new RowReader(limit);
  for await (const text of texts) yield* reader.read(text);
  yield* reader.end();
}

class RowReader {
  private separator: string | null = null;
  private line = 1;
  private begins = 1;
  private cells: string[] = [];
  private parts: string[] = [];
  private length = 0;
  /** `quote`: a mark within quotes that ends them, or is half of two that stand for one. */
  private state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';

  constructor(private readonly limit: number) {}

  *read(text: string): Generator<Row> {
    this.separator ??= text === '' ? null : separatorOf(text);
    for (let i = 0; i < text.length; ) {
      if (this.state === 'quoted') {
        const end = text.indexOf('"', i);
        const part = text.slice(i, end < 0 ? text.length : end);
        this.take(part);
        for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) this.line++;
        if (end < 0) return;
        this.state = 'quote';
        i = end + 1;
        continue;
      }
      const unit = text[i]!;
      if (this.state === 'quote' && unit === '"') {
        this.take('"');
        this.state = 'quoted';
        i++;
      } else if (unit === this.separator) {
        this.endCell();
        i++;
      } else if (unit === '\n') {
        this.line++;
        yield* this.endRow();
        i++;
      } else if (unit === '"' && this.state === 'start') {
        this.state = 'quoted';
        i++;
      } else {
        let end = i + 1;
        while (end < text.length && text[end] !== this.separator && text[end] !== '\n') end++;
        this.take(text.slice(i, end));
        this.state = 'plain';
        i = end;
      }
    }
  }

  *end(): Generator<Row> {
    if (this.length > 0 || this.cells.length > 0) yield* this.endRow();
  }

  private take(text: string): void {
    this.length += text.length;
    if (this.length <= this.limit) this.parts.push(text);
    else {
      this.parts = [];
      this.cells = [];
    }
  }

  private endCell(): void {
    // Every cell counts, so that a row of nothing but separators has an end.
    this.length++;
    if (this.length <= this.limit) this.cells.push(this.parts.join(''));
    this.parts = [];
    this.state = 'start';
  }

  private *endRow(): Generator<Row> {
    const last = this.parts.join('').replace(/\r$/, '');
    const empty = this.cells.length === 0 && last === '';
    const cells = this.length > this.limit ? null : [...this.cells, last];
    if (!empty || cells === null) yield { line: this.begins, cells };
    this.begins = this.line;
    this.cells = [];
    this.parts = [];
    this.length = 0;
    this.state = 'start';
  }
}
