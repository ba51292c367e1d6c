import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(?:js|css|svg|html|json|webmanifest)$/
const SMALLEST = 1024

/** Lays a .br and a .gz beside each built text file, so that the server sends them as they are. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir }) {
    for (const name of await readdir(dir!, { recursive: true })) {
      if (!compressible.test(name)) continue
      const path = join(dir!, name)
      const plain = await readFile(path)
      if (plain.length < SMALLEST) continue
      await writeFile(`${path}.br`, brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }))
      await writeFile(`${path}.gz`, gzipSync(plain, { level: 9 }))
    }
  },
})
