// node bench/matching.ts: the matching page with 3,000 employers and 20,000 openings, against a bare node:http + pg server that runs one equal query and answers JSON, in the same run.
import { pathToFileURL } from 'node:url'
import { bundled } from './bundle.ts'

await import(pathToFileURL(await bundled('matching-page')).href)
