/**
 * The libraries that read pages, loaded with the first page: they take a seventh of the time of a start, and texts and feeds
 * need none of them.
 */
import { createRequire } from 'node:module';
import type * as Mozilla from '@mozilla/readability';
import type * as Linkedom from 'linkedom';

const load = createRequire(import.meta.url);

export function linkedom(): typeof Linkedom {
  return load('linkedom');
}

export function readability(): typeof Mozilla {
  return load('@mozilla/readability');
}
