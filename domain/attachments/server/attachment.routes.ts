import { attachmentEndpoints as at } from '#domain/attachments/attachment.contract.ts'
import { route } from '#kit/server/serve.ts'
import { type Shelf, listAttachments, lookAt, readFile, removeAttachment } from './attachment.actions.ts'
import { beginUpload, checkAndKeep, finishUpload, takePart } from './upload.actions.ts'

export const attachmentRoutes = (shelf: Shelf) => [
  route(at.list, listAttachments(shelf)),
  route(at.begin, beginUpload(shelf)),
  route(at.part, takePart(shelf)),
  route(at.finish, finishUpload(shelf), checkAndKeep(shelf)),
  route(at.file, readFile(shelf)),
  route(at.look, lookAt(shelf)),
  route(at.remove, removeAttachment(shelf)),
]
