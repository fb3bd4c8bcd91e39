/** The pages of assessment. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { assessmentApi } from './api.ts'
import { allocation } from './pages/allocation.ts'
import { assessment } from './pages/assessment.ts'
import { assessmentSection } from './pages/assessment-section.ts'
import { benchmark } from './pages/benchmark.ts'
import { board, boardEvents } from './pages/board.ts'
import { bringIn } from './pages/bring-in.ts'
import { calibration } from './pages/calibration.ts'
import { caseRecord } from './pages/case-record.ts'
import { checkCase } from './pages/check-case.ts'
import { concerns } from './pages/concerns.ts'
import { conflicts } from './pages/conflicts.ts'
import { device } from './pages/device.ts'
import { diary } from './pages/diary.ts'
import { goodPractice } from './pages/good-practice.ts'
import { guidance } from './pages/guidance.ts'
import { moderateCase } from './pages/moderate-case.ts'
import { moderation } from './pages/moderation.ts'
import { interviews } from './pages/interviews.ts'
import { moveCase } from './pages/move-case.ts'
import { myCases } from './pages/my-cases.ts'
import { quality } from './pages/quality.ts'
import { putAside } from './pages/put-aside.ts'
import { raiseConcern } from './pages/raise-concern.ts'
import { replaceCase } from './pages/replace-case.ts'

export const assessmentPlugin: SlicePlugin = door => {
  door.page(conflicts)
  door.page(allocation)
  door.page(moveCase)
  door.page(replaceCase)
  door.page(diary)
  door.page(myCases)
  door.page(device)
  door.page(assessment)
  door.page(assessmentSection)
  door.page(guidance)
  door.page(board)
  door.stream(boardEvents)
  door.page(quality)
  door.page(checkCase)
  door.page(moderation)
  door.page(moderateCase)
  door.page(calibration)
  door.page(benchmark)
  door.page(caseRecord)
  door.page(bringIn)
  door.page(raiseConcern)
  door.page(concerns)
  door.page(interviews)
  door.page(goodPractice)
  door.page(putAside)
  for (const each of assessmentApi) door.data(each)
}
