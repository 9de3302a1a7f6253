import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** Builds the web UI into dist/web, which the service serves. For developing: `npm run web`, beside `npm start`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content security policy allows no inlined font or script.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Shown on the page about Lernstand.
    license: { fileName: 'licences.json' },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
