import type { AgencyLevel } from '../../model/claim.js'
import { gapAfter, phraseAt, type Scan } from './scan.js'

const JOINT = /^(?:, | - | )$/u

/** The next of several kinds in one breath: "các sở, | ngành", "UBND các xã, | phường", "… và các | thị trấn". */
export function nextMember(scan: Scan, at: number): { to: number; level: AgencyLevel } | null {
  if (!JOINT.test(gapAfter(scan, at - 1))) return null
  let from = at
  const joints = scan.lexicon.files.domains.joints
  const hasJoint = joints.includes(scan.words[at]?.folded ?? '')
  if (hasJoint) from++
  else if (gapAfter(scan, at - 1) === ' ') return null
  const again = phraseAt(scan, scan.lexicon.groupHeads, from)
  const member = phraseAt(scan, scan.lexicon.groupMembers, again?.to ?? from)
  return member && { to: member.to, level: member.value.level }
}
