/** Reports on the web. */
import type { SlicePlugin } from '../platform/web/slice.ts'
import { accuracyComment, accuracyFile } from './pages/accuracy/comment.ts'
import { accuracyDraft, accuracyDraftPdf, accuracyDraftWord } from './pages/accuracy/draft.ts'
import { accuracyHome } from './pages/accuracy/home.ts'
import { accuracyLogCsv, accuracyLogWord, accuracyLogXlsx } from './pages/accuracy/parts/log-files.ts'
import { accuracyUnit } from './pages/accuracy/unit.ts'
import { accuracyTable, accuracyUpload } from './pages/accuracy/upload.ts'
import { openData, publicationKeys } from './api.ts'
import { openDataApi } from './pages/open-data-api.ts'
import { openDataPage } from './pages/open-data.ts'
import {
  report,
  reportData,
  reportEdition,
  reportPdf,
  reportSigned,
  reportSignedEdition,
  reportWord,
} from './pages/report.ts'
import { signOff } from './pages/sign-off.ts'
import { advance, advancePdf } from './pages/advance.ts'
import { recipients } from './pages/recipients.ts'
import { correction, correctionPdf } from './pages/correction.ts'
import { beforePublication } from './pages/before-publication.ts'
import { disclosure } from './pages/disclosure.ts'
import { feedback, feedbackData, feedbackPdf, feedbackSlides, feedbackWord } from './pages/feedback.ts'
import { feedbackChoice } from './pages/feedback-choice.ts'
import { block } from './pages/block.ts'
import { changes } from './pages/changes.ts'
import { editEvents, editPart } from './pages/edit-part.ts'
import { addPicture } from './pages/add-picture.ts'
import { editReport } from './pages/edit-report.ts'

export const reportPlugin: SlicePlugin = door => {
  door.page(report)
  door.page(reportPdf)
  door.page(reportWord)
  door.page(reportData)
  door.page(reportSigned)
  door.page(reportEdition)
  door.page(reportSignedEdition)
  door.page(beforePublication)
  door.page(disclosure)
  door.page(feedback)
  door.page(feedbackPdf)
  door.page(feedbackSlides)
  door.page(feedbackWord)
  door.page(feedbackData)
  door.page(feedbackChoice)
  door.page(signOff)
  door.page(advance)
  door.page(advancePdf)
  door.page(recipients)
  door.page(correction)
  door.page(correctionPdf)
  door.page(editReport)
  door.page(editPart)
  door.page(addPicture)
  door.stream(editEvents)
  door.page(block)
  door.page(changes)
  door.page(openDataPage)
  door.page(openDataApi)
  door.data(publicationKeys)
  door.page(accuracyHome)
  door.page(accuracyDraft)
  door.page(accuracyDraftPdf)
  door.page(accuracyDraftWord)
  door.page(accuracyUnit)
  door.page(accuracyComment)
  door.page(accuracyFile)
  door.page(accuracyTable)
  door.page(accuracyUpload)
  door.page(accuracyLogCsv)
  door.page(accuracyLogXlsx)
  door.page(accuracyLogWord)
  for (const each of openData) door.open(each)
}
