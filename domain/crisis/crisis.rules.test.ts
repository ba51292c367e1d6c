import { expect, test } from 'vitest'
import { defaultSettings } from '#domain/settings/setting.contract.ts'
import { dangerIn, receiptDueAt } from './crisis.rules.ts'

const kinds = (...texts: string[]) => dangerIn(texts, defaultSettings.dangerWords)

test('what a neighbour hears at night is danger', () => expect(kinds('夜里听见打骂,孩子也哭')).toEqual(['domestic_violence']))
test('so are words of not wanting to live', () => {
  for (const words of ['他说活着没意思', '不想活了', '前几天想轻 生', '老人念叨“活够了”']) expect(kinds(words)).toEqual(['self_harm'])
})
test('and a child or an old person left alone, abuse, assault', () => {
  expect(kinds('奶奶住院，两个孩子无人照看')).toEqual(['unattended'])
  expect(kinds('怀疑护工虐待老人')).toEqual(['abuse'])
  expect(kinds('孩子说被邻居猥亵')).toEqual(['sexual_assault'])
})
test('one report may point at two kinds', () => expect(kinds('被打以后说不想活')).toEqual(['self_harm', 'domestic_violence']))
test('a space or a comma inside the word hides nothing, nor does a second field', () => expect(kinds('想修灯', '家 、暴')).toEqual(['domestic_violence']))
test('a false alarm is better than none: denial counts too', () => expect(kinds('没有家暴')).toEqual(['domestic_violence']))
test('ordinary needs of the lists are ordinary', () => {
  const ordinary = [
    '爸妈在外打工,周末没有人管', '智力三级,白天没人看,想问托养', '老师说上课走神,跟同学打架', '停车位被占,差点动手', '生完孩子老哭,家里人不理解', '天天在家闷得慌', '子女在外地,白天没人说话,晚上睡不着',
    '老伴走了以后不愿出门', '考试前吃不下饭', '最近不爱说话,晚上做噩梦,奶奶很担心', '楼上漏水,和楼上吵了几次,谈不拢', '冬天买菜路滑,想有人帮着带菜', '几个子女为赡养费吵', '怕被骗,想听防诈骗', '窗户擦不了,家里半年没大扫除',
  ]
  for (const words of ordinary) expect(kinds(words), words).toEqual([])
})
test('the receipt clock runs from the moment it is raised', () => expect(receiptDueAt(new Date('2026-11-24T02:00:00Z'), 15).toISOString()).toBe('2026-11-24T02:15:00.000Z'))
