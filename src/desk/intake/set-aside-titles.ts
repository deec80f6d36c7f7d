import type { LeftOutWhy } from '#desk/intake/shape.ts';

/** Titles of columns that a list has and the site has no place for, by why they stay out. */
type Rule = readonly [
  why: Exclude<LeftOutWhy, 'second' | 'hidden' | 'chosen'>,
  titles: RegExp,
  maybe?: readonly string[],
];

/** Persons, whose columns are never taken: by themselves and with anything behind them. */
export const PERSON =
  /(?:负责人|责任人|法定代表人|法人代表|法人(?!单位|登记)|联系人|联络人|经办人|填表人|填报人|制表人|审核人|管理员|护理员|院长|园长|校长|所长|站长|主任|书记|村长|理事长|董事长|总经理|经理|股东|出资人|监护人|老人姓名|学生姓名|包联|包保|网格员|值班人员?|姓名|person in charge|contact person|manager|principal|director|head teacher|headmaster|legal representative|responsible person)/i;

/**
 * Judged in this order, on titles half-width, in lower case, simplified and without signs. What is
 * a word of the table's own declaration never comes here.
 */
export const SET_ASIDE: readonly Rule[] = [
  [
    'running-number',
    /^(?:序号?|顺序号?|行号|编号|项次|no|nos|number|#|id|seq|serial(?:number|no)?|sn|index|line)$/,
  ],
  ['personal', new RegExp(`^(?:${PERSON.source.slice(3, -1)})(?!单位|数|人数)`, 'i')],
  [
    'personal',
    /手机|移动电话|身份证|证件号|微信|qq|邮箱|电子邮件|email|e-mail|mobile|cellphone|cell$|idcard|idnumber|wechat|出生|性别|年龄|银行|账号|开户/,
  ],
  [
    'remarks',
    /^(?:备注|备考|附注|说明|其他说明|备注说明|其它|其他|remarks?|comments?|notes?)$/,
    ['note_zh'],
  ],
  [
    'county',
    /^(?:县区|区县|县|区|县市区|县区市|所属县区?|所在县区?|所属区县|所在区县|县名|区县名称|县区名称|行政区县|县级行政区|县级|county|district|countyordistrict)$/,
  ],
  [
    'unknown',
    /^(?:省|省份|省级|市|地市|城市|设区市|所属市|所在市|所属省|市州|地级市|province|city|prefecture)$/,
  ],
  ['unknown', /传真|fax/],
  ['unknown', /投诉|监督电话|举报/, ['phone']],
  [
    'unknown',
    /备案(?:日期|时间)|登记(?:日期|时间)|发证|填[表报](?:日期|时间)|评定(?:日期|时间)|更新(?:日期|时间)|注册(?:日期|时间)|批准(?:日期|时间)|审批(?:日期|时间)|许可(?:日期|时间)|开工|竣工|验收|挂牌|签约|registered|updated|approved/,
    ['opened_on'],
  ],
  [
    'unknown',
    /^(?:备案编号|备案号|登记证号|登记证书号|许可证号|证书编号|批准文号|文号|机构代码|单位代码|行政区划代码|学校代码|学校标识码|园所代码|机构编码)$/,
    ['facility_id'],
  ],
  [
    'unknown',
    /(?:护理|失能|认知|空余|空置|剩余|可用|已用|占用|家庭|新增|医疗|收住|康复|照护)(?:型|症)?(?:养老)?床|床位(?:使用率|入住率|单价|补贴|费)|人均床/,
    ['beds'],
  ],
  [
    'unknown',
    /入住|在院|在园|在册|服务人数|人数|学生数|幼儿数|班级|班数|职工|员工|教师|师生|护理人员|从业|工作人员|occupan|residents?$|enrol|staff|capacity|classes/,
  ],
  [
    'unknown',
    /收费|价格|费用|保教费|标准元|月费|补贴|投资|资金|元月|万元|fee|price|charge|cost|charges/,
  ],
  ['unknown', /等级|星级|级别|评级|示范|普惠|grade|rating|level|stars?/],
  ['unknown', /面积|占地|㎡|平方|层数|房间|房屋|area|rooms?|floor/],
  ['unknown', /网址|网站|公众号|二维码|照片|图片|website|photo|url/],
  ['unknown', /主管|审批部门|登记机关|登记部门|业务主管|批准机关|发证机关|上级/, ['operator']],
  ['unknown', /经营范围|业务范围|登记事项/, ['services_zh']],
  ['unknown', /邮编|邮政编码|postcode|postalcode|zip/],
  [
    'unknown',
    /医养|医疗|消防|食堂|许可|签章|盖章|是否(?!运营|正常运营|营业|值班)|方式$(?<!联系方式)/,
  ],
];
