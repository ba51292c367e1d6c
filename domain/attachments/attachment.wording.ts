import type { RefusalWording } from '#kit/wording.ts'

export const attachmentRefusals: RefusalWording = {
  zh: {
    'attachment.not-found': '没有这张照片或文件，或者不在您的范围内。', 'attachment.not-here': '这件事现在不能再加照片和文件。', 'attachment.too-many': '这里的照片和文件已经够多了（最多 30 个），请先删去不要的。', 'attachment.too-many-under-way': '您还有太多没传完的文件，请等它们传完再加。',
    'attachment.consent-needed': '涉及未成年人，拍照前要监护人同意。请勾选“监护人同意拍照留存”。', 'attachment.id-taken': '这个文件的编号已经用过了，请重新选择文件。', 'attachment.wrong-part': '这一段的大小不对，没有收下。请重新上传。', 'attachment.parts-missing': '还有几段没有传到，系统会接着传。', 'attachment.checksum': '传到的内容和原来的不一样，请重新上传。',
    'attachment.busy': '正在处理的照片太多了，请过几秒再试。', 'attachment.disk-full': '存放照片的磁盘满了，没有保存。请告诉管理员。', 'attachment.look-first': '这张照片涉及敏感情况，点“查看”才能看，查看会留下记录。',
    'attachment.type-not-taken': '不收这种文件。可以上传照片（JPG、PNG、WebP）、PDF、Word（.docx）、Excel（.xlsx）。', 'attachment.heic': '这是苹果手机的 HEIC 照片，打不开。请在手机“设置→相机→格式”里选“兼容性最佳”再拍，或截图后上传。', 'attachment.unreadable': '这张照片打不开，可能已经损坏。请重新拍一张。', 'attachment.too-many-pixels': '这张照片的尺寸太大了（超过 4000 万像素），请缩小后再传。',
    'attachment.broken-document': '这个文件打不开，可能已经损坏，请检查后再传。', 'attachment.macros': '这个文件里有宏或嵌入的程序，为了安全不收。请另存为不带宏的文件再传。', 'attachment.nested': '这个文件里还套着别的文件或压缩包，为了安全不收。', 'attachment.password': '这个文件有密码，请去掉密码再传。', 'attachment.bomb': '这个文件解开后太大了，为了安全不收。',
  },
  en: {
    'attachment.not-found': 'There is no such photo or file, or it lies outside your scope.', 'attachment.not-here': 'No photo or file can be added here now.', 'attachment.too-many': 'There are enough photos and files here (30 at most); remove some first.', 'attachment.too-many-under-way': 'Too many of your files are still on their way; wait for them first.',
    'attachment.consent-needed': 'Children are concerned: the guardian must agree to a photo. Please tick it.', 'attachment.id-taken': 'This file’s number has been used before; please choose the file again.', 'attachment.wrong-part': 'This part has the wrong size and was not taken. Please upload again.', 'attachment.parts-missing': 'Some parts have not arrived; the upload will go on.', 'attachment.checksum': 'What arrived differs from the original; please upload again.',
    'attachment.busy': 'Too many photos are being worked on, try again in a few seconds.', 'attachment.disk-full': 'The disk for photos is full; nothing was saved. Please tell the administrator.', 'attachment.look-first': 'This photo is sensitive: press “Look” to see it, which leaves a record.',
    'attachment.type-not-taken': 'This kind of file is not taken. Photos (JPG, PNG, WebP), PDF, Word (.docx) and Excel (.xlsx) are.', 'attachment.heic': 'This is a HEIC photo of an iPhone, which cannot be opened. Choose “Most Compatible” in Settings → Camera → Formats, or upload a screenshot.', 'attachment.unreadable': 'This photo cannot be opened; it may be damaged. Please take another.', 'attachment.too-many-pixels': 'This photo is too large (over 40 megapixels); please make it smaller.',
    'attachment.broken-document': 'This file cannot be opened; it may be damaged.', 'attachment.macros': 'This file holds macros or programs and is not taken. Save it without macros.', 'attachment.nested': 'This file holds other files or archives and is not taken.', 'attachment.password': 'This file has a password; please remove it.', 'attachment.bomb': 'This file unpacks to far too much and is not taken.',
  },
}
