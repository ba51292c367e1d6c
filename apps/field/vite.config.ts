import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  base: '/m/',
  // The lowest browsers promised: Chromium 109 in government offices, WeChat's kernel, iOS 16.
  build: { outDir: fileURLToPath(new URL('../../dist/field', import.meta.url)), emptyOutDir: true, target: ['chrome109', 'safari16'], assetsInlineLimit: 0 },
  server: { port: 5174, proxy: { '/api': process.env.TONGPIN_SERVER ?? 'http://127.0.0.1:8080' } },
  plugins: [
    react(),
    VitePWA({
      // A new release waits until the person agrees: no form is ever torn away by a reload.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: '/m/', start_url: '/m/', scope: '/m/', lang: 'zh-CN', dir: 'ltr', display: 'standalone', orientation: 'portrait',
        name: '同频 · 社会工作与志愿服务', short_name: '同频', description: '登记需求、看办到哪了、报名和签到，没有网络也能填。', theme_color: '#1a56b0', background_color: '#f5f7fa',
        icons: [
          { src: 'icons/app.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icons/app-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icons/app-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icons/app-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}'],
        navigateFallback: '/m/index.html',
        navigateFallbackAllowlist: [/^\/m(\/|$)/],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        // Nothing under /api is ever answered from here: what a phone keeps of people is sealed, a cache is not.
        runtimeCaching: [],
      },
    }),
  ],
})
