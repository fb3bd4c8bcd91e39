/** The letters that access writes, in both languages one after the other: nobody has chosen a language yet. */

interface Written {
  readonly subject: string
  readonly body: string
}

/** An invitation to have an account, or to set it up anew. */
export const invitationLetter = (name: string, link: string, days: number): Written => ({
  subject: 'Your Plumbline account / Eich cyfrif Plumbline',
  body: `Hello ${name},

You have been given access to Plumbline, where youth justice inspections are run. Set up your account here, within ${days} days:

${link}

If you did not expect this, you need do nothing: the link then stops working by itself.

---

Helo ${name},

Rydych wedi cael mynediad i Plumbline, lle mae arolygiadau cyfiawnder ieuenctid yn cael eu cynnal. Gosodwch eich cyfrif yma, o fewn ${days} diwrnod:

${link}

Os nad oeddech yn disgwyl hyn, nid oes angen i chi wneud dim: bydd y ddolen yn peidio â gweithio ohoni ei hun.
`,
})

/** A link to choose a new password. */
export const resetLetter = (name: string, link: string, minutes: number): Written => ({
  subject: 'Choose a new password / Dewiswch gyfrinair newydd',
  body: `Hello ${name},

Somebody asked for a new password for your Plumbline account. If it was you, choose it here within ${minutes} minutes:

${link}

If it was not you, you need do nothing. Your password stays as it is.

---

Helo ${name},

Gofynnodd rhywun am gyfrinair newydd ar gyfer eich cyfrif Plumbline. Os chi oedd, dewiswch ef yma o fewn ${minutes} munud:

${link}

Os nad chi oedd, nid oes angen i chi wneud dim. Mae eich cyfrinair yn aros fel y mae.
`,
})
