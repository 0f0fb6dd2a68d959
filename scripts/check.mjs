// npm run check: the same as npm test; the word that other projects use.
import './test.mjs'
