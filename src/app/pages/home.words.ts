/** The words of the home page. */

export const en = {
  title: 'Plumbline',
  heading: 'Inspect youth justice work, and show how every judgement was reached',
  lead: 'Plumbline is open-source software for inspections of youth justice services in England and Wales. It takes the answers of inspectors, case by case, to scores and a report.',
  read: 'Read published inspections',
  signIn: 'Sign in',
  whatTitle: 'What you can do',
  forPublicTitle: 'Read a report',
  forPublic: 'Read what inspectors found as a web page, or download it as an accessible PDF.',
  forServiceTitle: 'See where a score comes from',
  forService: 'Open any score to its questions, and each question to its counts, so that 72% is never a mystery.',
  forInspectorTitle: 'Score with care',
  forInspector: 'Every percentage keeps its numerator and denominator and says how sure one can be of it.',
  demonstrationTitle: 'About this demonstration',
  demonstration:
    'It rebuilds one inspection that was published in 2012. The cases, the people and every answer about a case are invented; the totals agree with the published ones wherever whole numbers of cases allow it.',
  source:
    'Source of the totals: HMI Probation, Core Case Inspection of youth offending work: Cambridgeshire, 2012 (ISBN 978-1-84099-524-4).',
}

export const cy: typeof en = {
  title: 'Plumbline',
  heading: 'Arolygu gwaith cyfiawnder ieuenctid, a dangos sut y daethpwyd i bob barn',
  lead: 'Meddalwedd cod agored yw Plumbline ar gyfer arolygiadau o wasanaethau cyfiawnder ieuenctid yng Nghymru a Lloegr. Mae’n mynd ag atebion arolygwyr, achos wrth achos, at sgoriau ac adroddiad.',
  read: 'Darllen arolygiadau a gyhoeddwyd',
  signIn: 'Mewngofnodi',
  whatTitle: 'Beth allwch chi ei wneud',
  forPublicTitle: 'Darllen adroddiad',
  forPublic: 'Darllenwch yr hyn a ganfu’r arolygwyr fel tudalen we, neu lawrlwythwch ef fel PDF hygyrch.',
  forServiceTitle: 'Gweld o ble y daw sgôr',
  forService:
    'Agorwch unrhyw sgôr i weld ei chwestiynau, a phob cwestiwn i weld ei gyfrif, fel nad yw 72% byth yn ddirgelwch.',
  forInspectorTitle: 'Sgorio’n ofalus',
  forInspector: 'Mae pob canran yn cadw ei rhifiadur a’i henwadur, ac yn dweud pa mor sicr y gellir bod ohoni.',
  demonstrationTitle: 'Am yr arddangosiad hwn',
  demonstration:
    'Mae’n ailadeiladu un arolygiad a gyhoeddwyd yn 2012. Mae’r achosion, y bobl a phob ateb am achos wedi’u dyfeisio; mae’r cyfansymiau’n cytuno â’r rhai a gyhoeddwyd lle bynnag y mae niferoedd cyfan o achosion yn caniatáu hynny.',
  source:
    'Ffynhonnell y cyfansymiau: HMI Probation, Core Case Inspection of youth offending work: Cambridgeshire, 2012 (ISBN 978-1-84099-524-4).',
}
