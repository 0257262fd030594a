/** What sort of body a row of the departments is, by the opening of its name, else by its branch. */
const OPENINGS: readonly [opening: string, type: string][] = [
  ['Ủy ban nhân dân', 'PEOPLES_COMMITTEE'],
  ['Hội đồng nhân dân', 'PEOPLES_COUNCIL'],
  ['Ban Thường vụ', 'PARTY_STANDING_BODY'],
  ['Ủy ban Kiểm tra', 'PARTY_STANDING_BODY'],
  ['Đoàn đại biểu Quốc hội', 'NATIONAL_ASSEMBLY'],
  ['Ủy ban Dân tộc', 'MINISTRY'],
  ['Phòng Thi hành án', 'STATE_AGENCY'],
  ['Bộ Chỉ huy', 'ARMED_FORCE'],
  ['Bộ ', 'MINISTRY'],
  ['Sở ', 'DEPARTMENT'],
  ['Phòng ', 'DEPARTMENT'],
  ['Văn phòng', 'OFFICE'],
  ['Ban Quản lý', 'PROJECT_BOARD'],
  ['Trung tâm Y tế', 'HEALTH_FACILITY'],
  ['Trung tâm Phục vụ hành chính công', 'OFFICE'],
  ['Trung tâm', 'PUBLIC_SERVICE_UNIT'],
  ['Báo', 'PRESS'],
  ['Đài', 'PRESS'],
  ['Trường', 'SCHOOL'],
]
const BRANCHES: Readonly<Record<string, string>> = {
  party: 'PARTY_COMMITTEE',
  police: 'POLICE',
  military: 'ARMED_FORCE',
  front: 'MASS_ORGANISATION',
}
/** Treasury, tax, customs, statistics, courts, inspectors. */
const OTHER = 'STATE_AGENCY'
/** "Bảo hiểm xã hội" opens like a newspaper. */
const NEVER_PRESS = 'Bảo'

export function bodyTypeOf({ name = '', branch = '' }: Readonly<Record<string, string>>): string {
  const found = OPENINGS.find(([opening]) => name.startsWith(opening) && !name.startsWith(NEVER_PRESS))
  return found?.[1] ?? BRANCHES[branch] ?? OTHER
}
