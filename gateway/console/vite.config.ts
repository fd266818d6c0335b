import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The gateway serves the build under /console/; `npm run dev` serves the sources and hands everything else to a running gateway. */
const gateway = process.env.GATEWAY ?? 'http://127.0.0.1:8080';

export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/console/' : '/',
  plugins: [react()],
  logLevel: command === 'build' ? 'error' : 'info',
  build: {
    outDir: process.env.CONSOLE_OUT ?? 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000, // scripts/check-budget.mjs holds the limit that counts: the compressed first load
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(
      ['/api', '/login', '/logout', '/assets', '/docs'].map((path) => [path, { target: gateway, changeOrigin: true }]),
    ),
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing.ts'] },
}));
