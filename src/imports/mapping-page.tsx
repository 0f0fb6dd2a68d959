import { Button, PostButton } from '#src/design/button.tsx'
import { Figures } from '#src/design/figures.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Section, Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import { StateMark } from './list-page.tsx'
import { choiceField, filled } from './mapping-form.ts'
import { pageWords } from './page-words.ts'
import type { Preview } from './preview.ts'
import { LeftOut, ProblemRows, rowsAPage } from './problem-rows.tsx'
import { NamesForm, SheetForm, WorkWordsForm } from './sheet-form.tsx'

interface MappingProps {
  preview: Preview
  /** Page of the list of rows that wait. */
  page: number
  /** What was sent, when something in it is not right. */
  values?: FormValues
  errors?: Record<string, string>
}

/** Before an import: how the file is read, and what would come of it. */
export function MappingPage({ preview, page, values = {}, errors = {} }: MappingProps) {
  const words = useWords(pageWords)
  const { line, sheets, coaches, treatmentTeams } = preview
  return (
    <StaffPage title={line.fileName} place="imports">
      <Stack gap="wide">
        <PageHead title={line.fileName} sub={`${line.team}, ${words.from(line.rowsTotal, sheets.length)}`} back={{ href: urls.imports(), label: words.title }} marks={<StateMark state={line.state} />}
          secondary={<PostButton action={urls.undoImport(line.id)} kind="quiet">{words.discard}</PostButton>} />
        {line.state === 'failed' && <Notice kind="warn">{words.failed}</Notice>}
        {line.recalled && <Notice>{words.recalled}</Notice>}
        <Outcome preview={preview} />
        <Form action={urls.importMapping(line.id)} values={{ ...filled(preview), ...values }} errors={errors} wide guard={false}>
          <Section title={words.layout}><Stack>{sheets.map((sheet) => <SheetForm key={sheet.index} sheet={sheet} />)}</Stack></Section>
          <NamesForm title={words.coaches} hint={words.coachesHint} start={choiceField.coach} names={coaches} options={preview.colleagues} newLabel={words.newColleague} />
          <NamesForm title={words.treatmentTeams} start={choiceField.treatmentTeam} names={treatmentTeams} options={preview.teams} newLabel={words.newTeam} />
          <WorkWordsForm chosen={preview.workWords} />
          <Actions sticky>
            <Button name="then" value="run">{line.state === 'failed' ? words.retry : words.run}</Button>
            <Button kind="secondary" name="then" value="look" icon="refresh">{words.again}</Button>
          </Actions>
        </Form>
        <Waits preview={preview} page={page} />
        <LeftOut found={preview.found} />
      </Stack>
    </StaffPage>
  )
}

function Outcome({ preview }: { preview: Preview }) {
  const words = useWords(pageWords)
  const locale = useLocale()
  const { persons, jobs, employerContacts, problems } = preview.found
  const { line, withoutCoach, withoutGroup, namesTeam } = preview
  return (
    <Section title={words.what}>
      <Stack>
        <Figures figures={[
          { value: showNumber(persons.length, locale), label: words.persons },
          { value: showNumber(jobs.length, locale), label: words.jobs },
          { value: showNumber(employerContacts.length, locale), label: words.employerContacts },
          { value: showNumber(problems.length, locale), label: words.waiting, needsYou: problems.length > 0, href: problems.length > 0 ? '#waits' : undefined },
        ]} />
        {withoutCoach > 0 && <p>{words.noCoach(withoutCoach)}</p>}
        {withoutGroup > 0 && <p>{words.noGroup(withoutGroup)}</p>}
        {namesTeam && <p>{words.allToTeam(line.team)}</p>}
      </Stack>
    </Section>
  )
}

function Waits({ preview: { found, line }, page }: { preview: Preview; page: number }) {
  const words = useWords(pageWords)
  const rows = found.problems.slice((page - 1) * rowsAPage, page * rowsAPage).map(({ sheet, row, who, reasons }) => ({ key: `${sheet} ${row}`, sheet, row, who, reasons }))
  return (
    <div id="waits">
      <ProblemRows title={words.problems(found.problems.length)} {...(found.problems.length > 0 ? { text: words.problemsText } : {})} rows={rows} count={found.problems.length} page={page}
        href={(other) => `${urls.import(line.id)}?page=${other}#waits`} empty={words.noProblems} />
    </div>
  )
}
