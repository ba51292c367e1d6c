import { codeListEndpoints } from '#domain/settings/code-list.contract.ts'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { route } from '#kit/server/serve.ts'
import { readCodes } from './code-list.actions.ts'
import { changeSetting, readHelp, readHistory, readSettings, revertSetting, takeBackSetting } from './setting.actions.ts'

export const settingRoutes = [
  route(settingEndpoints.help, readHelp),
  route(settingEndpoints.current, readSettings),
  route(settingEndpoints.history, readHistory),
  route(settingEndpoints.change, changeSetting),
  route(settingEndpoints.takeBack, takeBackSetting),
  route(settingEndpoints.revert, revertSetting),
  route(codeListEndpoints.codes, readCodes),
]
