import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('.'),
  base: '/',
  cacheDir: at('../../.cache/vite-desk'),
  plugins: [react()],
  // The lowest browser promised to government offices.
  build: { outDir: at('../../dist/desk'), emptyOutDir: true, target: 'chrome109', assetsInlineLimit: 0, reportCompressedSize: false },
  server: { port: 5173, proxy: { '/api': process.env.TONGPIN_SERVER ?? 'http://127.0.0.1:8080' } },
})
