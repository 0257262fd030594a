import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The explorer, as static files that the server serves at `/`; `npx vite` serves it from source beside a running server. */
export default defineConfig({
  root: 'src/explorer',
  plugins: [react()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // A data: address would be forbidden by the policy of the pages.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'assets/licenses.md' },
  },
  server: { port: 5173, strictPort: false, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
