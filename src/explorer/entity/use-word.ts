import { useTranslation } from 'react-i18next'

type Family =
  | 'agencyLevel'
  | 'agencyType'
  | 'placeLevel'
  | 'projectType'
  | 'meetingType'
  | 'part'
  | 'changeType'

/** The word for a value of an enum; its raw name where a newer server has one that this page does not know. */
export function useWord(): (family: Family, value: string) => string {
  const { t } = useTranslation('entity')
  return (family, value) => t(`${family}.${value}` as 'part.CHAIR', { defaultValue: value })
}
