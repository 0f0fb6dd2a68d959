/** Makes a chosen picture as small as the page needs before it is sent; a phone's own is fifty times larger and says where it was taken. */
export function shrinkPictures() {
  document.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement
    const width = Number(input.dataset?.shrink)
    const file = input.files?.[0]
    if (width && file && file.size > 100_000) void shrink(input, file, width)
  })
}

async function shrink(input: HTMLInputElement, file: File, most: number) {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return
  const scale = Math.min(1, most / Math.min(picture.width, picture.height))
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) })
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((blob) => {
    if (!blob || input.files?.[0] !== file) return
    const files = new DataTransfer()
    files.items.add(new File([blob], 'photo.jpg', { type: 'image/jpeg' }))
    input.files = files.files
  }, 'image/jpeg', 0.85)
}
