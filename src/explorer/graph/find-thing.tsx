import { useTranslation } from 'react-i18next'
import type { SearchType } from '../data/schema-types.js'
import { FindBox } from '../parts/find-box.js'
import { useAddress } from '../state/use-address.js'

const ANYTHING: SearchType[] = [
  'AGENCY',
  'PERSON',
  'ROLE',
  'PLACE',
  'PROJECT',
  'MEETING',
  'REPORT',
  'COMMITMENT',
]

/** Looks for anything, and puts it in the middle. */
export function FindThing({ label, isLarge = false }: { label?: string; isLarge?: boolean }) {
  const { t } = useTranslation('graph')
  const { change } = useAddress()
  return (
    <FindBox
      label={label ?? t('start.find')}
      types={ANYTHING}
      isLarge={isLarge}
      onFound={({ id }) => change({ focus: id, open: null })}
    />
  )
}
