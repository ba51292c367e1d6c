import { guardFile } from '#domain/exchange/workbook/read-workbook.ts'

/** The XML inside a workbook, by the name of its part. */
export const partsOf = async (file: Buffer): Promise<Record<string, string>> => {
  const guarded = await guardFile(file)
  if (guarded.kind !== 'xlsx') throw new Error('this is no workbook')
  return Object.fromEntries([...guarded.parts].map(([name, part]) => [name, Buffer.from(part).toString()]))
}
