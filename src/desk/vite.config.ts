/** Builds the desk into `dist/desk`, from where `chancery serve` serves it. `npx vite src/desk` works on it over a running server. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

interface CountryEntry {
  readonly cca3: string;
  readonly name: { readonly common: string };
}

/** Of the library's table of countries, a megabyte, the desk needs only codes and names. */
function countryNames(): Plugin {
  const id = 'virtual:countries';
  return {
    name: 'chancery-country-names',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      const entries = createRequire(import.meta.url)('world-countries/countries.json') as CountryEntry[];
      const names = Object.fromEntries(entries.map(({ cca3, name }) => [cca3, name.common]));
      return `export const countries = ${JSON.stringify(names)};`;
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), countryNames()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/desk', import.meta.url)),
    emptyOutDir: true,
    // Everything comes from files of the server: its content security policy forbids inlined code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4180' } },
});
