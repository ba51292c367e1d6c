/** Every route and who may call it, written down a second time: a new route without its row here fails the matrix. */
export const matrixRows: Record<string, string> = {
  '/house': 'anyone', '/first-run': 'anyone', '/session/open': 'anyone', '/invitation/take-up': 'anyone',
  '/session/close': 'signed-in', '/me': 'signed-in', '/session/mine': 'signed-in', '/session/revoke': 'signed-in',
  '/account/password': 'signed-in', '/account/totp/begin': 'signed-in', '/account/totp/confirm': 'signed-in',
  '/accounts': 'account.manage', '/account/invite': 'account.manage', '/account/invite-again': 'account.manage', '/account/status': 'account.manage',
  '/role/assign': 'role.assign', '/role/end': 'role.assign',
  '/areas': 'area.read', '/areas/search': 'area.read', '/areas/import': 'area.import', '/areas/profiles': 'profile.read', '/areas/profile/save': 'profile.edit',
  '/reports/today': 'report.read', '/reports/funnel': 'report.read', '/reports/overdue': 'report.read', '/reports/coverage': 'report.read', '/reports/coverage/cell': 'report.read',
}
