/** What `meewerk help` prints. */
export const help = `meewerk: IPS from a terminal

  meewerk serve                                         start the site (same as npm start)
  meewerk migrate                                       bring the database up to date
  meewerk organisation create SLUG [--name NAME]        found an organisation; prints a one-time link for its administrator
  meewerk organisation list                             the organisations of this installation
  meewerk import FILE... --organisation SLUG [--team NAME] [--dry-run] [--json]
                                                        read spreadsheets (xlsx, xlsm, ods, csv) into a team
  meewerk quarter 2026Q1 --organisation SLUG [--json]   the quarter return
  meewerk audit verify [--organisation SLUG] [--json]   look for changed, removed or moved lines in the access log
  meewerk stats|fidelity|outcomes|benefits [NAME] [--schema] [--json]
                                                        ask the knowledge: one JSON request a line in, one JSON answer a line out

Settings come from the environment: MEEWERK_DATA, DATABASE_URL and others (README.md).
Exit codes: 0 done, 1 it could not be done or faults were found, 2 the command was not understood.
`
