import { type RefusalWording, wording } from '#kit/wording.ts'

export const areaRefusals: RefusalWording = {
  zh: {
    'area.not-found': '没有这个地方，或者不在您的范围内。',
    'area.not-csv': '这个文件读不懂，没有导入。请用三列的 CSV：code,name,parent。',
    'area.county-missing': '文件里没有本旗（县、区）自己的一行，没有导入。',
    'area.file-has-faults': '有 {count} 处不对，一行都没有导入。改好后整份再来。',
    'area.bad-code': '第 {line} 行：代码不对，应是 6、9、12 或 15 位数字。',
    'area.bad-name': '第 {line} 行：名称没有填，或者超过 60 个字。',
    'area.other-county': '第 {line} 行：这个代码不属于本旗（县、区）。',
    'area.wrong-parent': '第 {line} 行：上级代码和本级代码对不上。',
    'area.twice': '第 {line} 行：这个代码前面已经有了。',
    'area.parent-missing': '第 {line} 行：上级不在文件里，系统里也没有。',
    'area.too-many-grids': '一个社区最多 999 个网格，没有导入。',
  },
  en: {
    'area.not-found': 'There is no such place, or it lies outside your scope.',
    'area.not-csv': 'This file cannot be read; nothing was taken. Use a CSV of three columns: code,name,parent.',
    'area.county-missing': 'The file has no line for the county itself; nothing was taken.',
    'area.file-has-faults': '{count} things are wrong; not one line was taken. Put them right and send the whole file again.',
    'area.bad-code': 'Line {line}: the code is not 6, 9, 12 or 15 digits.',
    'area.bad-name': 'Line {line}: the name is missing or longer than 60 characters.',
    'area.other-county': 'Line {line}: this code does not belong to the county.',
    'area.wrong-parent': 'Line {line}: the parent code does not fit the code.',
    'area.twice': 'Line {line}: this code stands above already.',
    'area.parent-missing': 'Line {line}: the parent is neither in the file nor known.',
    'area.too-many-grids': 'A community has 999 grids at most; nothing was taken.',
  },
}

export const areaWords = wording({
  zh: {
    kinds: { province: '省（自治区）', city: '市（盟）', county: '旗（县、区）', township: '苏木乡镇（街道、农牧场）', community: '嘎查村（社区）', grid: '网格' },
    profile: {
      title: '社区底数', asOf: '统计日期', households: '户数', residents: '常住人口', aged60: '60 岁以上', aged80: '80 岁以上', disabled: '持证残疾人', minimumLiving: '低保对象', extremePoverty: '特困人员',
      leftBehindChildren: '留守儿童', childrenInDifficulty: '困境儿童', veterans: '退役军人',
    },
  },
  en: {
    kinds: { province: 'Province', city: 'City', county: 'County', township: 'Township or street', community: 'Village or community', grid: 'Grid' },
    profile: {
      title: 'Community profile', asOf: 'As of', households: 'Households', residents: 'Residents', aged60: 'Aged 60 and over', aged80: 'Aged 80 and over', disabled: 'Certified disabled', minimumLiving: 'Minimum living allowance', extremePoverty: 'Extreme poverty',
      leftBehindChildren: 'Left-behind children', childrenInDifficulty: 'Children in difficulty', veterans: 'Veterans',
    },
  },
})
