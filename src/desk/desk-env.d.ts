/** What Vite adds to the desk's modules: style sheets, and the table of countries that `vite.config.ts` makes. */
/// <reference types="vite/client" />

declare module 'virtual:countries' {
  /** ISO 3166-1 alpha-3 code → English name. */
  export const countries: Readonly<Record<string, string>>;
}
