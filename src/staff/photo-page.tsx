import { Button, PostButton } from '#src/design/button.tsx'
import { Upload } from '#src/design/choices.tsx'
import { Face } from '#src/design/face.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { ContactCard } from './photo-store.ts'
import { staffWords } from './words.ts'

const photoWidth = 480

/** How people outside see and reach one: phone number and, by own choice, a photo. */
export function CardPage({ card, values, errors }: { card: ContactCard; values: FormValues; errors: Record<string, string> }) {
  const words = useWords(staffWords)
  return (
    <StaffPage title={words.cardTitle}>
      <PageHead title={words.cardTitle} sub={words.cardSub} back={{ href: urls.account(), label: words.account }} />
      <Card>
        <Row>
          <Face name={card.name} photo={card.hasPhoto ? urls.staffPhoto(card.id) : undefined} />
          <TwoLines main={card.name} sub={card.phone ?? words.noPhone} />
        </Row>
        {card.hasPhoto && <PostButton action={urls.removeAccountPhoto()} kind="quiet" small>{words.removePhoto}</PostButton>}
        <Form action={urls.accountCard()} values={values} errors={errors} multipart>
          <Field name="phone" label={words.phone} hint={words.phoneHint} type="tel" optional />
          <Upload name="file" label={words.photo} hint={words.photoHint} accept="image/jpeg,image/png" shrink={photoWidth} optional />
          <Actions><Button>{words.save}</Button></Actions>
        </Form>
      </Card>
    </StaffPage>
  )
}
