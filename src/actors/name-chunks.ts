/** The pieces by which names are compared: case and accents folded, hyphens and apostrophes opened, full stops dropped. */
import { remembered, rememberedFor } from '../language/remembered.js';

/** Folds case and accents: “São” → “sao”, “Türkiye” → “turkiye”. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}

export interface Chunk {
  /** Folded letters and digits; `&` stands for itself. */
  readonly key: string;
  /** How it is written: `upper` (U.S., NATO), `title` (China), `lower`. */
  readonly shape: 'upper' | 'title' | 'lower';
}

/**
 * The pieces of a word or name; none for punctuation. `U.S.` is one piece, `us`; `al-Qaeda` and `People’s` are two each.
 * Linear in the text’s length.
 */
export const chunksOf: (text: string) => readonly Chunk[] = remembered((text) => {
  if (/^[A-Za-z0-9]+$/.test(text)) return [{ key: text.toLowerCase(), shape: shapeOf(text) }];
  const chunks: Chunk[] = [];
  const letters = text.replace(/(?<=[\p{L}\p{N}])\.(?=\s|$|[\p{L}\p{N}-])/gu, '');
  for (const [piece] of letters.matchAll(/[\p{L}\p{N}\p{M}]+|&/gu))
    chunks.push({ key: fold(piece), shape: shapeOf(piece) });
  return chunks;
});

/** The pieces of a word and, by themselves, their keys. */
export interface Pieces {
  readonly chunks: readonly Chunk[];
  readonly keys: readonly string[];
}

const piecesOfForm: (form: string) => Pieces = remembered((form) => {
  const chunks = chunksOf(form);
  return { chunks, keys: chunks.map(({ key }) => key) };
});

/** The pieces of each word of a sentence, looked up once. */
export const piecesOf = rememberedFor((words: readonly { readonly form: string }[]): readonly Pieces[] =>
  words.map(({ form }) => piecesOfForm(form)),
);

function shapeOf(piece: string): Chunk['shape'] {
  const first = piece[0];
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return 'lower';
  return piece === piece.toUpperCase() ? 'upper' : 'title';
}
