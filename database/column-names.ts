import { CamelCasePlugin } from 'kysely'

const remembered = (change: (name: string) => string) => {
  const known = new Map<string, string>()
  return (name: string) => known.get(name) ?? known.set(name, change(name)).get(name) ?? name
}

export const camel = remembered((name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))
export const snake = remembered((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))

/** Kysely's own mapping loses the way back for aged_60 or sha256, whichever way it is set; this one goes both ways. */
export class ColumnNames extends CamelCasePlugin {
  constructor() {
    // The keys inside a jsonb value are data, not column names.
    super({ maintainNestedObjectKeys: true })
  }

  protected override camelCase(name: string) {
    return camel(name)
  }

  protected override snakeCase(name: string) {
    return snake(name)
  }
}
