import { isLookedAt, lastTakenUp } from '../../graph/silence.js'
import { silentReportsOf } from '../../graph/silence.relations.js'
import { enumOf } from '../enums.js'
import { column, computed, page } from '../fields.js'
import { Reports, Silence } from '../refs.js'

const SilenceState = enumOf<'NO_LATER_REPORT' | 'NOT_TAKEN_UP' | 'TAKEN_UP'>(
  'SilenceState',
  'What later reports say of a commitment.',
  {
    NO_LATER_REPORT: 'No later report about the same is there: nobody has looked, and silence says nothing.',
    NOT_TAKEN_UP: 'Later reports about the same are there, and none says anything of it.',
    TAKEN_UP: 'A later report says something of it.',
  },
)

Silence.implement({
  description:
    'What was not said: later reports about the place, the body or the project of a commitment that could have taken it up.',
  fields: (t) => ({
    state: computed(t, SilenceState, {
      description: 'Whether anybody looked, and whether anything was said.',
      needs: [isLookedAt, lastTakenUp],
      compute: ([isLookedAt, last]: [boolean, string | null]) =>
        last !== null ? 'TAKEN_UP' : isLookedAt ? 'NOT_TAKEN_UP' : 'NO_LATER_REPORT',
    }),
    lastTakenUp: column(t, 'Date', {
      value: lastTakenUp,
      nullable: true,
      description: 'The last day on which a later item took it up; null when none did.',
    }),
    reports: page(t, Reports, silentReportsOf, {
      order: 'day',
      description:
        'Later reports that name its place, its project or who leads on it, and say nothing of it, in the order of the days of their meetings, else of publication. Reports of its own meeting are left out, and so is what is as wide as a province.',
    }),
  }),
})
