import { expect, test } from 'vitest'
import { wishFor } from './wish-for.ts'

// A Tuesday.
const now = new Date('2026-11-24T10:00:00+08:00')
const wish = (summary: string, desiredTime: string | null = null) => wishFor({ summary, desiredTime }, now)

test('without a wish the form starts with tomorrow morning', () => expect(wish('想学剪纸')).toEqual({ day: '2026-11-25', from: '09:00', to: '11:00', skill: undefined, sameGender: false }))
test('a day and a time that the person asked for are kept', () => {
  expect(wish('放学后没地方去', '周末')).toMatchObject({ day: '2026-11-28', from: '09:00' })
  expect(wish('理发', '周三下午')).toMatchObject({ day: '2026-11-25', from: '14:00', to: '16:00' })
  expect(wish('理发', '周二晚上')).toMatchObject({ day: '2026-12-01', from: '18:00' })
})
test('what the words say of a trade is asked for, what they do not say stays open', () => {
  expect(wish('厨房水龙头漏水').skill).toBe('plumbing_electrics')
  expect(wish('热水器坏了').skill).toBe('appliance_repair')
  expect(wish('心里不痛快').skill).toBeUndefined()
})
test('help at the body is asked of the same sex beforehand', () => {
  expect(wish('洗澡不便，想每周有人上门助浴')).toMatchObject({ skill: 'bathing_help', sameGender: true })
  expect(wish('门锁不好开').sameGender).toBe(false)
})
