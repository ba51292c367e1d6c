import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { route } from '#kit/server/serve.ts'
import { changeSetting, readHelp, readSettings } from './setting.actions.ts'

export const settingRoutes = [
  route(settingEndpoints.help, readHelp),
  route(settingEndpoints.current, readSettings),
  route(settingEndpoints.change, changeSetting),
]
