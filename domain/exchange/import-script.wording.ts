import { wording } from '#kit/wording.ts'

const list = (names: readonly string[]): string => names.join('、')
interface Counted { new: number; changed: number; same: number; danger: number; error: number }

/** What `script/import` prints, and the headings of the workbook of rows that stayed out. */
export const importScriptWords = wording({
  zh: {
    onlyPreview: '只是预览，清单没有变。加 --yes 才导入。', taken: (counts: string) => `已导入：${counts}`, read: (file: string, area: string, counts: string) => `${file} → ${area}：${counts}`,
    counts: (counted: Counted) => `新增 ${counted.new}，有改动 ${counted.changed}，没有变 ${counted.same}，已转专业跟进 ${counted.danger}，没有导入 ${counted.error}`,
    unknownColumn: (header: string, samples: readonly string[]) => `没有认出的列：${header}（例：${list(samples)}）`, missing: (columns: readonly string[]) => `缺必填的列：${list(columns)}。用 --columns '{"列名":"键"}' 指明。`,
    noFile: (path: string) => `没有找到文件：${path}`, stayedOut: '没有导入的行', sheetRow: '原表行号', reason: '没有导入的原因',
  },
  en: {
    onlyPreview: 'Only a preview: the list is unchanged. Add --yes to take it in.', taken: (counts: string) => `Taken in: ${counts}`, read: (file: string, area: string, counts: string) => `${file} → ${area}: ${counts}`,
    counts: (counted: Counted) => `${counted.new} new, ${counted.changed} changed, ${counted.same} the same, ${counted.danger} handed to the social worker, ${counted.error} left out`,
    unknownColumn: (header: string, samples: readonly string[]) => `Column not recognised: ${header} (such as ${samples.join(', ')})`, missing: (columns: readonly string[]) => `Required columns missing: ${columns.join(', ')}. Name them with --columns '{"heading":"key"}'.`,
    noFile: (path: string) => `No such file: ${path}`, stayedOut: 'Rows left out', sheetRow: 'Row in the sheet', reason: 'Why it was left out',
  },
})
