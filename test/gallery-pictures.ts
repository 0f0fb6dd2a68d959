import { mkdir, writeFile } from 'node:fs/promises'
import { gallery, galleryPages } from '#src/design/gallery.tsx'
import { startBrowser } from './browser.ts'
import { joinedStyles, openGallery, show } from './gallery.ts'

/** Writes the gallery as files and pictures to `.cache/look`, to be looked at: `npx tsx test/gallery-pictures.ts`. */
const folder = '.cache/look'
await mkdir(folder, { recursive: true })
await writeFile(`${folder}/style.css`, await joinedStyles())
const browser = await startBrowser()
for (const dark of [false, true]) {
  for (const width of [390, 1280]) {
    const tab = await openGallery(browser, { width, dark, locale: 'nl' })
    for (const page of galleryPages) {
      await show(tab, page)
      await tab.screenshot({ path: `${folder}/${page}-${width}${dark ? '-dark' : ''}.png`, fullPage: true })
      await writeFile(`${folder}/${page}.html`, gallery(page, 'nl').replaceAll('/assets/style.css', 'style.css'))
    }
  }
}
await browser.close()
