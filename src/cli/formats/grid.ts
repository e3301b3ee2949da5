/** Lays cells out in columns of a given total width: cells wrap at spaces, columns shrink where they can. */

export interface GridColumn {
  readonly title: string;
  /** The narrowest it may become; a column that must not wrap gives its full width. */
  readonly least: number;
  readonly alignRight?: boolean;
}

const GAP = 2;

/**
 * Widths for the columns: each as wide as its widest cell when all fit; else the widest give way first, down to their
 * least width. What still does not fit runs over the total.
 */
export function columnWidths(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  total: number,
): number[] {
  const widths = columns.map(({ title }, c) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[c])), textWidth(title)),
  );
  let excess = widths.reduce((sum, width) => sum + width, 0) + GAP * (columns.length - 1) - total;
  while (excess > 0) {
    let widest = -1;
    for (let c = 0; c < widths.length; c++) {
      if (widths[c] > columns[c].least && (widest < 0 || widths[c] > widths[widest])) widest = c;
    }
    if (widest < 0) break;
    widths[widest]--;
    excess--;
  }
  return widths;
}

/** One row as the lines that it takes. */
export function gridLines(
  columns: readonly GridColumn[],
  widths: readonly number[],
  row: readonly string[],
): string[] {
  const cells = row.map((cell, c) => wrap(cell, widths[c]));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, c) => {
        const text = lines[line] ?? '';
        const space = ' '.repeat(Math.max(0, widths[c] - textWidth(text)));
        return columns[c].alignRight ? space + text : text + space;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Breaks a text into lines of at most the width, at spaces; a word that is longer is cut. Linear in the text. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/)) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = '';
    }
    while (textWidth(word) > width) {
      const letters = [...word];
      lines.push(letters.slice(0, width).join(''));
      word = letters.slice(width).join('');
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Columns that a text takes, one a code point: news in English has few wide characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const _ of text) width++;
  return width;
}
