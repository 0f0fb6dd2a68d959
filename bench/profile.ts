// node bench/profile.ts [address]: in which functions the CPU time of one page goes; the caseload page when no address is given.
import { pathToFileURL } from 'node:url'
import { bundled } from './bundle.ts'

await import(pathToFileURL(await bundled('profile-page')).href)
