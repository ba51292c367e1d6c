import { wording } from '#kit/wording.ts'

/** What pages say about photos and files. */
export const attachmentWords = wording({
  zh: {
    title: '照片和文件', count: (n: number) => `${n} 个`, none: '还没有照片和文件。', addPhoto: '加照片或文件', hint: '照片、PDF、Word、Excel，每个不超过 20 MB。', consent: '涉及未成年人：监护人同意拍照留存', consentFirst: '先勾选监护人同意，再选照片。', sending: (name: string, percent: number) => `正在上传 ${name} ${percent}%`, added: (n: number) => `已加上 ${n} 个`, tooLarge: (name: string) => `“${name}”超过 20 MB，没有上传。`, failed: (name: string) => `“${name}”没有传上去`, again: '接着传', giveUp: '不传了',
    photoOf: (who: string, when: string) => `${who} ${when} 拍的照片`, open: '看大图', by: (who: string, when: string) => `${who} ${when}`, sensitive: '涉及敏感情况，点“查看”才能看，每次查看都会留下记录。', look: '查看', photo: '照片', save: '下载', remove: '删去', removeTitle: '删去这张照片？', removeFileTitle: '删去这个文件？', removeText: '删去后看不到了，谁在什么时候删的会留下记录。', keep: '不删', removed: '已删去', previous: '上一张', next: '下一张', place: (n: number, of: number) => `第 ${n} 张，共 ${of} 张`,
  },
  en: {
    title: 'Photos and files', count: (n: number) => `${n}`, none: 'No photos or files yet.', addPhoto: 'Add photos or files', hint: 'Photos, PDF, Word, Excel; 20 MB each at most.', consent: 'Children are concerned: the guardian agrees to keeping a photo', consentFirst: 'Tick the guardian’s consent first, then choose photos.', sending: (name: string, percent: number) => `Sending ${name} ${percent}%`, added: (n: number) => `${n} added`, tooLarge: (name: string) => `“${name}” is over 20 MB and was not sent.`, failed: (name: string) => `“${name}” was not sent`, again: 'Go on', giveUp: 'Leave it',
    photoOf: (who: string, when: string) => `Photo by ${who}, ${when}`, open: 'See it large', by: (who: string, when: string) => `${who}, ${when}`, sensitive: 'Sensitive: press “Look” to see one; each look leaves a record.', look: 'Look', photo: 'Photo', save: 'Download', remove: 'Remove', removeTitle: 'Remove this photo?', removeFileTitle: 'Remove this file?', removeText: 'Nobody will see it any more; who removed it and when stays on record.', keep: 'Keep it', removed: 'Removed', previous: 'Previous', next: 'Next', place: (n: number, of: number) => `${n} of ${of}`,
  },
})
