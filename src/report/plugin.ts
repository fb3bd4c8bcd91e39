/** Reports on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { report, reportData, reportPdf } from './pages/report.ts'

export const reportPlugin: SlicePlugin = door => {
  door.page(report)
  door.page(reportPdf)
  door.page(reportData)
}
