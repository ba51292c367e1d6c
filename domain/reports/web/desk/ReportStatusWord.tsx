import type { ReactNode } from 'react'
import type { ReportStatus } from '#domain/reports/report.rules.ts'
import { statusWords } from '#domain/reports/report.wording.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { Icon, type IconName } from '#kit/web/icons.tsx'
import { useLanguage, useWords } from '#kit/web/words.ts'

const icons: Record<ReportStatus, IconName> = { draft: 'edit', submitted: 'eye', checked: 'document', handed_in: 'lock' }

/** The state as icon and word, and whether it is late. */
export const ReportStatusWord = ({ report }: { report: { status: ReportStatus; overdue: boolean; late: boolean } }): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  return <span className="st"><Icon name={icons[report.status]} size={16} />{statusWords[language][report.status]}{report.overdue && <span className="chip late"><Icon name="alarm" size={12} />{words.due.overdue}</span>}{report.late && <span className="chip soon">{words.due.late}</span>}</span>
}
