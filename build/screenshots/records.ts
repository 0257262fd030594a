/** What somebody found of one commitment of the samples, or decided about it. */
interface Record {
  /** Words by which the commitment is found, and of which kind it is. */
  text: string
  kind: 'PLEDGE' | 'DIRECTIVE' | 'TARGET'
  mutation: string
  /** Beside the commitment and the operation. */
  input: string
  /** Words by which the body is found that takes it over. */
  bearer?: string
}

/** Invented: by reports alone the evidence axis is empty, no deadline is moved and nothing handed over. */
export const RECORDS: readonly Record[] = [
  {
    ...{ text: 'khoi cong cong trinh cap nuoc ban hang dong a', kind: 'DIRECTIVE' },
    mutation: 'recordAssessment',
    input: 'value: NO_EVIDENCE, on: "2026-05-15", scope: "23 báo cáo của tỉnh, 12/2023 – 4/2026"',
  },
  {
    ...{ text: 'hoan thanh trong rung thay the', kind: 'DIRECTIVE' },
    mutation: 'changeDeadline',
    input: `to: "2026-03-31", approvedBy: "UBND tỉnh", approvedOn: "2025-12-20", why: "Mưa kéo dài, chưa có cây giống"`,
  },
  {
    ...{ text: 'hoan thanh trong rung thay the', kind: 'DIRECTIVE' },
    mutation: 'changeDeadline',
    input: `to: "2026-09-30", approvedBy: "UBND tỉnh", approvedOn: "2026-03-25", why: "Còn 5,4 ha chưa bàn giao đất"`,
  },
  {
    ...{ text: 'hoan thanh trong rung thay the', kind: 'DIRECTIVE' },
    mutation: 'recordAssessment',
    input: 'value: SUBSTANTIAL, on: "2026-04-10", document: "Biên bản kiểm tra 05/BB-UBND"',
  },
  {
    ...{ text: 'thong toan tuyen dak to lung', kind: 'PLEDGE' },
    mutation: 'changeDeadline',
    input: `to: "2024-12-31", approvedBy: "UBND tỉnh Kon Tum", approvedOn: "2024-09-05", why: "Vướng mặt bằng 2,3 km qua rừng"`,
  },
  {
    ...{ text: 'thong toan tuyen dak to lung', kind: 'PLEDGE' },
    mutation: 'changeDeadline',
    input: `to: "2026-06-30", approvedBy: "UBND tỉnh Quảng Ngãi", approvedOn: "2025-10-20", why: "Chọn lại nhà thầu"`,
  },
  {
    ...{ text: 'thong toan tuyen dak to lung', kind: 'PLEDGE' },
    mutation: 'assignResponsibility',
    input: 'from: "2025-08-15", reason: "Quyết định 812/QĐ-UBND: Ban nhận lại công trình dở dang của huyện"',
    bearer: 'ban quan ly du an dau tu xay dung tinh quang ngai',
  },
  {
    ...{ text: 'thong toan tuyen dak to lung', kind: 'PLEDGE' },
    mutation: 'recordAssessment',
    input: 'value: LIMITED, on: "2025-09-10", document: "Biên bản hiện trường 17/BB-SXD"',
  },
  {
    ...{ text: 'cap du 140 bo giuong', kind: 'PLEDGE' },
    mutation: 'recordAssessment',
    input: 'value: LIMITED, on: "2024-05-06", document: "Phiếu giao nhận 21/PGN-THPT"',
  },
  {
    ...{ text: 'cap du 140 bo giuong', kind: 'PLEDGE' },
    mutation: 'recordAssessment',
    input: `value: COMPLETE, on: "2024-06-03", doneOn: "2024-05-28", document: "Biên bản nghiệm thu 34/BB-SGDĐT", secondReviewer: "Thanh tra Sở"`,
  },
  {
    ...{ text: 'khoi cong nha may che bien son tra', kind: 'PLEDGE' },
    mutation: 'withdrawCommitment',
    input: `on: "2025-03-14", approver: "UBND tỉnh Sơn La", document: "Quyết định 402/QĐ-UBND chấm dứt dự án"`,
  },
  {
    ...{ text: 'dong dien cho 71 ho', kind: 'PLEDGE' },
    mutation: 'recordAssessment',
    input: 'value: PARTIAL_FINAL, on: "2026-08-03", reason: "Đóng điện 48 hộ, 23 hộ đã chuyển đi"',
  },
  {
    ...{ text: 'truoc 30/10', kind: 'PLEDGE' },
    mutation: 'recordAssessment',
    input: 'value: NO_EVIDENCE, on: "2026-05-15", scope: "biên bản đóng điện của 9 bản, 2024 – 2025"',
  },
]
