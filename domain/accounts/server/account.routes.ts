import { accountSheetEndpoints as sheet } from '#domain/accounts/account-sheet.contract.ts'
import { accountEndpoints as at } from '#domain/accounts/account.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { endRole } from './end-role.actions.ts'
import { assignRole, invite, inviteAgain, listAccounts, setAccountStatus, takeUpInvitation } from './account.actions.ts'
import { type ReadSheet, confirmSheet, dropSheet, makeSlips, previewSheet, readSheetAgain } from './account-sheet.actions.ts'
import { accountTemplate } from './account-template.ts'
import { decideRequests, listRequests } from './role-request.actions.ts'
import { type HouseRules, foundCounty, readHouse } from './first-run.actions.ts'
import { beginTotp, changePassword, confirmTotp, listMySessions, readMe, revokeMySession } from './own-account.actions.ts'
import { signIn, signOut } from './sign-in.actions.ts'

export const accountRoutes = (rules: HouseRules, readSheet: ReadSheet): Route[] => [
  route(at.house, readHouse(rules)),
  route(at.firstRun, foundCounty),
  route(at.signIn, signIn),
  route(at.signOut, signOut),
  route(at.me, readMe),
  route(at.mySessions, listMySessions),
  route(at.revokeSession, revokeMySession),
  route(at.changePassword, changePassword),
  route(at.beginTotp, beginTotp),
  route(at.confirmTotp, confirmTotp),
  route(at.takeUpInvitation, takeUpInvitation),
  route(at.list, listAccounts),
  route(at.invite, invite),
  route(at.inviteAgain, inviteAgain),
  route(at.setStatus, setAccountStatus),
  route(at.assignRole, assignRole),
  route(at.endRole, endRole),
  route(sheet.template, accountTemplate),
  route(sheet.preview, previewSheet(readSheet)),
  route(sheet.read, readSheetAgain),
  route(sheet.confirm, confirmSheet),
  route(sheet.drop, dropSheet),
  route(sheet.slips, makeSlips),
  route(sheet.requests, listRequests),
  route(sheet.decide, decideRequests),
]
