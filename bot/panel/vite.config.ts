import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page in Teams, built into `dist/panel`; the service serves it under `/panel`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/panel/',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: '../../dist/panel',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // An inlined asset would be a `data:` address, which the page may not load.
    assetsInlineLimit: 0,
    // Counted compressed, with one language, by a test.
    chunkSizeWarningLimit: 700,
    // Written into the page as an inline script otherwise.
    modulePreload: { polyfill: false },
  },
});
