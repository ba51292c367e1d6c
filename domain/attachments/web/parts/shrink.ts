const LONGEST_SIDE = 2048
const QUALITY = 0.82
/** Small enough as it is. */
const FEW_BYTES = 400_000

/** A phone's photo of ten megabytes becomes one of half a megabyte before it goes over a bad line; what cannot be read here goes as it is. */
export const shrunk = async (photo: Blob): Promise<Blob> => {
  if (photo.size <= FEW_BYTES) return photo
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
    return small && small.size < photo.size ? small : photo
  } catch {
    return photo
  }
}
