import { type ReactNode, useState } from 'react'
import { ROLES, type Role } from '#domain/access/access.contract.ts'
import { roleRules } from '#domain/access/access.rules.ts'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { AreaField } from '#domain/areas/web/parts/AreaField.tsx'
import { OrganisationField } from '#domain/organisations/web/parts/OrganisationField.tsx'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { DayField, SelectField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** A role asks for what it reaches: areas, a unit, or nothing but oneself. */
export const AssignRole = ({ accountId, onEnd }: { accountId: string; onEnd: () => void }): ReactNode => {
  const words = useWords(accountWords)
  const { today } = useWhen()
  const [id] = useState(newId)
  const [role, setRole] = useState<Role | ''>('')
  const reach = role && roleRules[role].reach
  return (
    <Form endpoint={accountEndpoints.assignRole} submit={words.roleSave} onCancel={onEnd} onDone={() => { toast(words.done.role); onEnd() }}
      input={(typed) => ({
        id, accountId, role: typed['role'] as Role, areaCodes: (typed['areaCodes'] as string[] | undefined) ?? [], organisationId: (typed['organisationId'] as string | undefined) ?? null,
        fromOn: String(typed['fromOn'] ?? ''), toOn: (typed['toOn'] as string | undefined) ?? null,
      })}>
      <SelectField name="role" label={words.role} value={role} onChange={(event) => setRole(event.target.value as Role)} hint={role && words.roleDoes[role]} choices={ROLES.map((one) => ({ value: one, label: words.roles[one] }))} autoFocus />
      {reach === 'areas' && <AreaField name="areaCodes" label={words.areas} hint={words.areasHint} many />}
      {reach === 'organisation' && <OrganisationField name="organisationId" label={words.organisation} />}
      <div className="two"><DayField name="fromOn" label={words.from} defaultValue={today} /><DayField name="toOn" label={words.to} optional /></div>
    </Form>
  )
}
