// Plain values, apart from the columns: scripts of pages take these and no table with them.

/** By how much help somebody needs, as homes say whom they take. */
export const admissions = {
  self_care: { zh: '能自理', en: 'independent' },
  partial_care: { zh: '半失能', en: 'in need of some care' },
  full_care: { zh: '失能', en: 'in need of full care' },
  dementia: { zh: '认知症', en: 'with dementia' },
} as const;

/** Grades of the national standard for homes, and stars of the years before it. */
export const ratings = {
  grade_1: { zh: '一级', en: 'grade 1 of 5' },
  grade_2: { zh: '二级', en: 'grade 2 of 5' },
  grade_3: { zh: '三级', en: 'grade 3 of 5' },
  grade_4: { zh: '四级', en: 'grade 4 of 5' },
  grade_5: { zh: '五级', en: 'grade 5 of 5' },
  star_1: { zh: '一星级', en: 'one star' },
  star_2: { zh: '二星级', en: 'two stars' },
  star_3: { zh: '三星级', en: 'three stars' },
  star_4: { zh: '四星级', en: 'four stars' },
  star_5: { zh: '五星级', en: 'five stars' },
} as const;

export const medicalCare = {
  inside: { zh: '内设医疗机构', en: 'clinic of its own' },
  contract: { zh: '与医院或卫生院签约', en: 'agreement with a hospital or health centre' },
  visits: { zh: '医生上门巡诊', en: 'visits by a doctor' },
  none: { zh: '没有医疗服务', en: 'no medical care' },
} as const;

export const mealKinds = {
  all_day: { zh: '一日三餐', en: 'three meals a day' },
  lunch: { zh: '供午餐', en: 'lunch' },
  delivered: { zh: '送餐上门', en: 'meals delivered' },
  none: { zh: '不供餐', en: 'no meals' },
} as const;
