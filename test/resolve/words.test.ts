import { expect, it } from 'vitest'
import { readTitle, roleName, strengthOf } from '../../src/resolve/words.js'

it.each([
  ['Chủ tịch', 'Chủ tịch', []],
  ['Quyền Chủ tịch', 'Chủ tịch', ['isActing']],
  ['nguyên Bí thư', 'Bí thư', ['isFormer']],
  ['tân Giám đốc', 'Giám đốc', ['isNew']],
  ['Phó Chủ tịch', 'Phó Chủ tịch', ['isShared']],
  ['nguyên Phó Chủ tịch', 'Phó Chủ tịch', ['isShared', 'isFormer']],
  ['Ủy viên Ban Thường vụ', 'Ủy viên Ban Thường vụ', ['isSeat', 'isShared']],
  ['Uỷ viên', 'Uỷ viên', ['isSeat', 'isShared']],
  ['Tỉnh ủy viên', 'Tỉnh ủy viên', ['isSeat', 'isShared']],
  ['Đại biểu', 'Đại biểu', ['isSeat', 'isShared']],
  ['Trưởng đoàn đại biểu', 'Trưởng đoàn đại biểu', []],
])('the title “%s” is the office “%s”', (title, office, marks) => {
  const { title: read, ...flags } = readTitle(title)
  expect(read).toBe(office)
  expect(Object.entries(flags).flatMap(([name, isSet]) => (isSet ? [name] : []))).toEqual(marks)
})

it.each([
  ['hoàn thành trước 30/6', 'FIRM'],
  ['phấn đấu đạt 12 tiêu chí', 'ASPIRATIONAL'],
  ['sẽ hỗ trợ nếu có nguồn', 'CONDITIONAL'],
  ['nếu đủ vốn thì phấn đấu khởi công', 'CONDITIONAL'],
])('“%s” is %s', (words, strength) => {
  expect(strengthOf(words)).toBe(strength)
})

it.each([
  ['ông Tín, nguyên ', true],
  ['ông Tín, Nguyên ', true],
  ['ông Tín, tân ', false],
  ['ông Nguyễn Nguyên, ', false],
  ['', false],
])('“%s” before a title says whether it is held no longer', (before, isFormer) => {
  expect(readTitle('Chủ tịch', before).isFormer).toBe(isFormer)
})

it('“tân ” before a title says that the office is new to whoever holds it', () => {
  expect(readTitle('Chủ tịch', 'ông Tín, tân ').isNew).toBe(true)
})

it.each([
  ['Chủ tịch', 'Ủy ban nhân dân huyện An Khê', 'Chủ tịch Ủy ban nhân dân huyện An Khê'],
  ['Chánh Thanh tra', 'Thanh tra tỉnh Hà Sơn', 'Chánh Thanh tra tỉnh Hà Sơn'],
  ['Trưởng ban', 'Ban Dân tộc', 'Trưởng ban Dân tộc'],
  ['Đại biểu Quốc hội', 'Quốc hội khóa XV', 'Đại biểu Quốc hội khóa XV'],
])('the office of a “%s” in “%s” is called “%s”', (title, agency, name) => {
  expect(roleName(title, agency)).toBe(name)
})
