import { readFileSync } from 'node:fs'
import { exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { newId } from '#kit/ids.ts'
import { givenNames, surnames } from './county-words.ts'

const skills = ['教师', '法律', '护理', '理发', '厨艺、书法', '水电', '电脑', '二胡 舞蹈', '摄影', '']
const times = ['周末', '周六上午', '周二、周四下午', '工作日晚上', '']
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A county code that does not exist and a valid check digit: nobody's number. */
const idNumber = (at: number): string => {
  const body = `150599${1940 + (at % 65)}${String(1 + (at % 12)).padStart(2, '0')}${String(1 + (at % 28)).padStart(2, '0')}${String(at % 1000).padStart(3, '0')}`
  return body + '10X98765432'[[...body].reduce((sum, digit, place) => sum + Number(digit) * weights[place]!, 0) % 11]!
}

/** A county's roll as a national platform gives it out: one row a person, in CSV. */
export const rosterCsv = (rows: number): Buffer => {
  const lines = ['志愿者编号,姓名,身份证号,联系电话,性别,政治面貌,力量类别,技能特长,可服务时间,所属队伍,会何种语言,注册时间,累计时长(小时)']
  for (let at = 0; at < rows; at++) {
    const name = surnames[at % surnames.length]! + givenNames[(at * 7) % givenNames.length]! + (at % 3 === 0 ? givenNames[(at * 11) % givenNames.length]![0]! : '')
    lines.push([`15052190${String(at).padStart(7, '0')}`, name, idNumber(at), `199${String(10_000_000 + at)}`, at % 2 ? '男' : '女', at % 5 ? '群众' : '中共党员', at % 5 ? '其他' : '党员', skills[at % skills.length]!.includes('、') ? `"${skills[at % skills.length]}"` : skills[at % skills.length], `"${times[at % times.length]}"`,
      `志愿服务${1 + (at % 20)}队`, '汉语', `20${String(10 + (at % 15))}-0${1 + (at % 9)}-1${at % 9}`, String((at % 300) / 2)].join(','))
  }
  return Buffer.from(`${lines.join('\n')}\n`)
}

export interface RosterRun { previewMs: number; confirmMs: number; counts: unknown; peakMb: number }

/** Takes the roll in as the page does, preview and confirmation, and notes the server's greatest memory meanwhile. */
export const takeRoster = async ({ address, pid, cookie, community, rows }: { address: string; pid: number; cookie: string; community: string; rows: number }): Promise<RosterRun> => {
  const headers = { 'sec-fetch-site': 'same-origin', cookie }
  let peakMb = 0
  const watch = setInterval(() => { peakMb = Math.max(peakMb, Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024) }, 50)
  const ask = async (path: string, body: string | Uint8Array<ArrayBuffer>, type: string): Promise<{ counts: unknown; id: string }> => {
    const answer = await fetch(`${address}/api${path}`, { method: 'POST', headers: { ...headers, 'content-type': type }, body })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
    return answer.json() as Promise<{ counts: unknown; id: string }>
  }
  try {
    const query = new URLSearchParams({ id: newId(), list: 'volunteers', community, fileName: '全旗志愿者花名册.csv' })
    const started = performance.now()
    const { id } = await ask(`${exchangeEndpoints.preview.path}?${query}`, new Uint8Array(rosterCsv(rows)), 'application/octet-stream')
    const seen = performance.now()
    const { counts } = await ask(exchangeEndpoints.confirm.path, JSON.stringify({ id }), 'application/json')
    return { previewMs: seen - started, confirmMs: performance.now() - seen, counts, peakMb }
  } finally {
    clearInterval(watch)
  }
}
