/** Builds the desk, the web app in `src/desk`, with Vite. Part of `npm run build`. */
import { existsSync } from 'node:fs';
import { build } from 'vite';

if (existsSync('src/desk/index.html')) await build({ root: 'src/desk', logLevel: 'warn' });
else process.stdout.write('src/desk/index.html is not there: no desk to build\n');
