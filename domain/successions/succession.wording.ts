import type { RefusalWording } from '#kit/wording.ts'

export const successionRefusals: RefusalWording = {
  zh: {
    'succession.not-found': '没有找到这次工作交接，或者不在您的范围内。',
    'succession-item.not-found': '有的事项已经有人接手，或者不在您的范围内。请刷新再看。',
    'succession.not-theirs-to-take': '接手的人在这一片没有相应的岗位，接不了。请换一位，或先请安全管理员给他开通岗位。',
    'succession.not-yours-to-end': '您可以先定好谁接手；结束岗位要由安全管理员来办。',
    'succession.day-gone': '结束日期不能早于今天。',
    'succession.no-such-witness': '没有找到这位监交人，请重新选。',
    'succession.already-done': '交接已经完成，不能撤回。要换人请在“无人负责”或各事项里改。',
    'succession.id-in-use': '这次交接已经提交过了，请刷新再看。',
  },
  en: {
    'succession.not-found': 'There is no such hand-over, or it lies outside your scope.',
    'succession-item.not-found': 'Some of it was taken meanwhile, or lies outside your scope. Reload to see.',
    'succession.not-theirs-to-take': 'This person holds no fitting role there. Choose another, or have the role given first.',
    'succession.not-yours-to-end': 'You can prepare who takes what; the role itself is ended by the security administrator.',
    'succession.day-gone': 'The last day cannot be before today.',
    'succession.no-such-witness': 'The witness was not found, choose again.',
    'succession.already-done': 'This has happened and cannot be taken back. Change the persons with each item instead.',
    'succession.id-in-use': 'This was sent already; reload to see it.',
  },
}
