/** Invented names and deeds, in the manner of the reports. */
import type { Random } from './random.js'

const words = (list: string) => list.split(' ')
const phrases = (list: string) => list.split(', ')

const FAMILIES = words('Nguyễn Trần Lê Phạm Hoàng Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Cầm Lò Đinh')
const MIDDLES = words('Văn Thị Đức Minh Ngọc Trọng Quốc Hữu Xuân Thanh Khắc Bích')
const GIVEN = words('An Ân Ánh Bình Cường Dũng Đạt Hải Hùng Khánh Lâm Mai Nam Phúc Sơn Tú Vinh Hạnh Thúy Yến')

const DEEDS = phrases(
  'đẩy nhanh tiến độ, hoàn thành, rà soát hồ sơ, bố trí vốn cho, khởi công, sửa chữa, nâng cấp, giải phóng mặt bằng cho, lập quy hoạch, bàn giao, nghiệm thu, kiểm tra chất lượng, báo cáo kết quả',
)
const WORKS = phrases(
  'tuyến đường liên xã, công trình nước sinh hoạt, trường mầm non, trạm y tế, khu tái định cư, đập thủy lợi, kênh mương nội đồng, bãi xử lý rác, nhà văn hóa thôn, lưới điện hạ thế, kè chống sạt lở, chợ trung tâm, cầu dân sinh, bến cá, nhà bán trú học sinh',
)
const CONSTRAINTS = phrases(
  'không để ảnh hưởng đến sản xuất, bảo đảm đúng quy định, không làm phát sinh nợ đọng, giữ nguyên hành lang an toàn',
)

export const personName = (random: Random) =>
  `${random.pick(FAMILIES)} ${random.pick(MIDDLES)} ${random.pick(GIVEN)}`
export const workName = (random: Random) => random.pick(WORKS)
export const constraintWords = (random: Random) => random.pick(CONSTRAINTS)
/** "khởi công trạm y tế và bàn giao cầu dân sinh" (begin the health station and hand over the footbridge). */
export const actionWords = (random: Random) =>
  `${random.pick(DEEDS)} ${workName(random)} và ${random.pick(DEEDS)} ${workName(random)}`

/** An ISO day of these years, both included. */
export function someDay(random: Random, firstYear: number, lastYear: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const year = firstYear + random.below(lastYear - firstYear + 1)
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}

/** "5/6/2024". */
export const writtenDay = (day: string) => day.split('-').reverse().map(Number).join('/')
