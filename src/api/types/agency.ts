import {
  agencies,
  agenciesWithin,
  agencyById,
  jurisdictionOf,
  parentAgencyOf,
  rolesOf,
} from '../../graph/agency.relations.js'
import { wordsOf } from '../../graph/words.js'
import type { AgencyType as Kind, AgencyLevel as Level } from '../../model/claim.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, one, page } from '../fields.js'
import { decodeId, decodeIds } from '../ids.js'
import { Actor, Agencies, Agency, Named, Node, Party, Place, Roles } from '../refs.js'

const AgencyType = enumOf<Kind>('AgencyType', 'What sort of body an agency is.', {
  PEOPLES_COMMITTEE:
    'People’s committee, the executive of a province, district or commune (Ủy ban nhân dân, UBND).',
  PEOPLES_COUNCIL: 'People’s council, the elected assembly (Hội đồng nhân dân, HĐND).',
  COUNCIL_STANDING_BODY: 'Standing body of a people’s council (Thường trực HĐND).',
  COUNCIL_COMMITTEE: 'Committee of a people’s council (Ban của HĐND).',
  PARTY: 'The Party as a whole (Đảng).',
  PARTY_COMMITTEE: 'Party committee (Tỉnh ủy, Huyện ủy, Đảng ủy).',
  PARTY_STANDING_BODY: 'Standing body of a party committee (Ban Thường vụ, Thường trực Tỉnh ủy).',
  NATIONAL_ASSEMBLY: 'The National Assembly, its bodies and delegations (Quốc hội, Đoàn đại biểu Quốc hội).',
  MINISTRY: 'Ministry or body of ministerial rank (Bộ).',
  DEPARTMENT: 'Department of a province or district (Sở, Ban, Phòng).',
  OFFICE: 'Office that serves another body (Văn phòng).',
  STATE_AGENCY: 'Another body of the state: treasury, customs, tax, court (Kho bạc, Hải quan, Thuế, Tòa án).',
  POLICE: 'Police (Công an).',
  ARMED_FORCE: 'Army or border guard (Quân sự, Biên phòng).',
  MASS_ORGANISATION: 'Mass organisation (Mặt trận Tổ quốc, Đoàn Thanh niên, Hội Nông dân).',
  PROJECT_BOARD: 'Management board of projects or zones (Ban Quản lý dự án, Ban Quản lý khu kinh tế).',
  PUBLIC_SERVICE_UNIT: 'Public service unit (đơn vị sự nghiệp: Trung tâm).',
  HEALTH_FACILITY: 'Hospital or health station (Bệnh viện, Trạm Y tế).',
  SCHOOL: 'School or university (Trường).',
  ENTERPRISE: 'Company or cooperative (Công ty, Tập đoàn, Hợp tác xã).',
  PRESS: 'Newspaper or broadcaster (Báo, Đài).',
  TASK_DELEGATION: 'Delegation or task force made for an occasion (Đoàn công tác, Tổ công tác).',
  COLLECTIVE: 'A group without a name of its own: "các sở, ngành liên quan".',
})

const AgencyLevel = enumOf<Level>('AgencyLevel', 'The level of government an agency belongs to.', {
  NATION: 'The centre (trung ương).',
  PROVINCE: 'A province or a city of that rank (cấp tỉnh).',
  DISTRICT: 'A district; abolished on 1 July 2025 (cấp huyện).',
  COMMUNE: 'A commune, ward or special zone (cấp xã).',
  UNSPECIFIED: 'The report does not say.',
})

Agency.implement({
  description:
    'A body that can act: a committee, a department, a council, the police, a company, or a group of such bodies.',
  interfaces: [Node, Named, Party, Actor],
  fields: (t) => ({
    abbreviations: column(t, ['String'], { description: 'Short names: "UBND".' }),
    type: column(t, AgencyType, { description: 'What sort of body it is.' }),
    level: column(t, AgencyLevel, { description: 'The level of government it belongs to.' }),
    isCollective: column(t, 'Boolean', { description: 'Whether it is a group without a name of its own.' }),
    validFrom: column(t, 'Date', { nullable: true, description: 'Its first day; null when not known.' }),
    validThrough: column(t, 'Date', {
      nullable: true,
      description: 'Its last day; null while it exists, or when not known.',
    }),
    parent: one(t, Agency, parentAgencyOf, { description: 'The body it is part of.' }),
    children: page(t, Agencies, agenciesWithin, {
      order: 'name',
      description: 'The bodies that are part of it, by name.',
    }),
    roles: page(t, Roles, rolesOf, {
      order: 'name',
      description: 'Its offices, by name; each with its holders.',
      args: {
        at: t.arg({ type: 'Date', description: 'Only those that somebody is known to hold on this day.' }),
      },
    }),
    jurisdiction: one(t, Place, jurisdictionOf, { description: 'The place it has jurisdiction over.' }),
  }),
})

const AgencyBy = builder.inputType('AgencyBy', {
  description: 'What one agency is known by.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Its id.' }) }),
})

const AgencyFilter = builder.inputType('AgencyFilter', {
  description: 'Which agencies: every field that is given must be met; of a list, any one.',
  fields: (t) => ({
    type: t.field({ type: [AgencyType], description: 'What sort of body.' }),
    level: t.field({ type: [AgencyLevel], description: 'Which level of government.' }),
    place: t.idList({ description: 'Places it has jurisdiction over.' }),
    text: t.string({ description: 'Words of the name; accents may be left out.' }),
  }),
})

builder.queryFields((t) => ({
  agency: one(t, Agency, agencyById, {
    description: 'One agency; null when it is not there.',
    args: { by: t.arg({ type: AgencyBy, required: true, description: 'What it is known by.' }) },
    prepare: ({ by }) => ({ id: decodeId(by.id, ['Agency'], 'by.id').key }),
  }),
  agencies: page(t, Agencies, agencies, {
    nullable: true,
    order: 'name',
    description: 'All agencies, or those that meet a filter, in Vietnamese order of their names.',
    args: { filter: t.arg({ type: AgencyFilter, description: 'Which of them.' }) },
    prepare: ({ filter }) => ({
      words: wordsOf(filter?.text ?? '') ?? undefined,
      type: filter?.type ?? undefined,
      level: filter?.level ?? undefined,
      place: decodeIds(filter?.place, ['Place'], 'filter.place'),
    }),
  }),
}))
