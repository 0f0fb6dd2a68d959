import type { ComponentChildren } from 'preact'
import { Button, ButtonLink } from '#src/design/button.tsx'
import { Face } from '#src/design/face.tsx'
import { Field, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { EasyLines, Picto, PictureLinks } from '#src/design/picto.tsx'
import type { PictogramName } from '#src/design/pictograms.ts'
import type { Topic } from '#src/agreements/agreement.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { EasyPage } from '#src/web/frame.tsx'
import { useWords } from '#src/words/locale.ts'
import { type OwnAgreement, type OwnAnswer, ownAnswers, type OwnStep, stepsOf } from './own-agreement.ts'
import { personWords } from './person-words.ts'

interface OwnProps {
  agreement: OwnAgreement
  token: string
  step: OwnStep
  answer: OwnAnswer
  formId: string
  values: FormValues
  errors: Record<string, string>
  /** The text is another than the one somebody answered. */
  changed: boolean
}

const pictures: Record<Topic, PictogramName> = { work: 'work', hours: 'clock', guidance: 'help', adaptations: 'list', call: 'phone' }
const answerPictures: Record<OwnAnswer, PictogramName> = { yes: 'yes', no: 'no', talk: 'talk' }

/** The own agreement, one message a page: read, say what you think, done. */
export function OwnAgreementPage(props: OwnProps) {
  const { agreement, token, step, answer } = props
  const words = useWords(personWords)
  const steps = stepsOf(agreement)
  const at = (to: OwnStep) => `${urls.ownAgreement(token)}?page=${to}`
  const [before, after] = [steps[steps.indexOf(step) - 1], steps[steps.indexOf(step) + 1]]
  const titles: Record<OwnStep, string> = { start: words.startTitle, ...words.topics, answer: words.answerTitle, name: words.nameTitle[answer], done: words.doneTitle }
  return (
    <EasyPage title={titles[step]} backHref={before && step !== 'done' ? at(before) : undefined} coach={useCoach(props)} demo={agreement.demo}>
      <Message {...props} next={after && <ButtonLink href={at(after)}>{words.next}</ButtonLink>} at={at} />
    </EasyPage>
  )
}

function useCoach({ agreement: { coach, bossReads }, token, step }: OwnProps) {
  const words = useWords(personWords)
  if (!coach) return undefined
  const said = step === 'answer' || step === 'name' || step === 'done'
  const { name, phone, hasPhoto } = coach
  return {
    photo: <Face name={name} photo={hasPhoto ? urls.ownAgreementPhoto(token) : undefined} />,
    name: phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{words.call(name)}</a> : name,
    readsThis: <EasyLines text={said ? words.readsAnswer(name, bossReads) : words.reads(name, bossReads)} tight />,
  }
}

function Message({ next, at, ...props }: OwnProps & { next: ComponentChildren; at: (step: OwnStep) => string }) {
  const { agreement, step, changed } = props
  const words = useWords(personWords)
  const coach = agreement.coach?.name ?? words.coach
  if (step === 'answer') return <PictureLinks links={ownAnswers.map((one) => ({ href: `${at('name')}&answer=${one}`, picture: answerPictures[one], label: words.answers[one] }))} />
  if (step === 'name') return <NameForm {...props} />
  if (step === 'done') {
    return <><Picto name="agree" large /><EasyLines text={agreement.said === 'agreed' ? words.done.agreed(coach) : words.done.not(coach)} /><ButtonLink href={at('answer')} kind="secondary">{words.again}</ButtonLink></>
  }
  if (step !== 'start') return <><Picto name={pictures[step]} large /><EasyLines text={agreement.easy[step]} />{next}</>
  const said = agreement.said === 'asked' ? '' : `\n${agreement.said === 'agreed' ? words.saidYes : words.saidNot}`
  return <><Picto name="agree" large /><EasyLines text={changed ? words.changed : words.start(agreement.employer) + said} />{next}</>
}

function NameForm({ agreement, token, answer, formId, values, errors }: OwnProps) {
  const words = useWords(personWords)
  const coach = agreement.coach?.name ?? words.coach
  return (
    <Form action={urls.ownAgreement(token)} hidden={{ id: formId, version: agreement.versionId, answer }} values={values} errors={errors} guard={false}>
      {answer !== 'yes' && <TextArea name="remark" label={words.remark} hint={words.remarkHint} rows={3} readers={words.readsAnswer(coach, agreement.bossReads).replace('\n', ' ')} />}
      <Field name="name" label={words.name} autocomplete="name" width="full" />
      <Actions><Button>{words.ready}</Button></Actions>
    </Form>
  )
}
