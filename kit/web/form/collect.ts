// What a form holds, in the shape an endpoint takes. Names with dots nest (`address.street`), repeated names and `data-many` give lists;
// what is left empty stays out, so that the server can say it is missing.
export type Collected = Record<string, unknown>

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

export const collect = (form: HTMLFormElement): Collected => {
  const collected: Collected = {}
  const many = namesOfMany(form)
  for (const control of form.elements) {
    if (!isNamed(control) || control.disabled) continue
    const value = valueOf(control, many.has(control.name))
    if (many.has(control.name)) put(collected, control.name, [...((at(collected, control.name) as unknown[] | undefined) ?? []), ...(value as unknown[])])
    else if (value !== undefined) put(collected, control.name, value)
  }
  return collected
}

const isNamed = (control: Element): control is Control =>
  (control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) && control.name !== '' && (control as HTMLInputElement).type !== 'file'

const namesOfMany = (form: HTMLFormElement): Set<string> =>
  new Set([...form.querySelectorAll<Control>('[data-many]')].map((control) => control.name))

const valueOf = (control: Control, inList: boolean): unknown => {
  if (control instanceof HTMLSelectElement && control.multiple) return [...control.selectedOptions].map((option) => option.value)
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return inList ? (control.checked ? [control.value] : []) : control.checked
  if (control instanceof HTMLInputElement && control.type === 'radio' && !control.checked) return undefined
  const text = control.type === 'password' ? control.value : control.value.trim()
  const one = text === '' ? undefined : control.dataset['as'] === 'number' ? Number(text) : control.dataset['as'] === 'flag' ? text === 'true' : text
  return inList ? (one === undefined ? [] : [one]) : one
}

const put = (into: Collected, path: string, value: unknown): void => {
  const names = path.split('.')
  const last = names.pop()!
  const holder = names.reduce<Collected>((at, name) => (at[name] ??= {}) as Collected, into)
  holder[last] = value
}

const at = (from: Collected, path: string): unknown => path.split('.').reduce<unknown>((value, name) => (value as Collected | undefined)?.[name], from)
