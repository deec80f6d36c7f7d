import type { Ask, Scope, UnitClass } from '#search/questions/tokens.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * The words of a language by which questions are asked, whatever they are about: they are its
 * grammar. What they are about stands in the tables.
 */
export interface QuestionWords {
  readonly asks: Readonly<Record<Ask, string>>;
  readonly units: Readonly<Record<UnitClass, string>>;
  readonly sexes: Readonly<Record<'male' | 'female', string>>;
  readonly scopes: readonly (readonly [words: string, of: Scope['of'], ending: string])[];
  /** Other words for the county that the site is about. */
  readonly county: string;
  readonly spans: string;
  /** Years that are told from today. */
  readonly relative: string;
  /** Words that put two things side by side. */
  readonly joins: string;
  /** Who asks, or is asked. */
  readonly we: string;
  /** Words that name nothing and change nothing. */
  readonly fillers: string;
}

const zh: QuestionWords = {
  asks: {
    count:
      '多少 几 有几 若干 数量 总数 总量 数目 个数 数 数字 数据 合计 总计 总共 一共 共计 共有 共 统计 统计数据 多少来着',
    share:
      '占比 比例 比重 百分比 百分之几 百分之多少 占几成 几成 占多少 占 占到 所占 份额 占百分之多少 占百分之几 占了几成 占了多少',
    change:
      '增减 变化 变动 变了 增加 增加了 增了 减少 减少了 减了 增长 增长了 下降 下降了 上升 上升了 多了 少了 涨了 降了 比 相比 比较 对比 增多 增多了 变多了 变少了 变多 变少 变化了 是增是减 是多了还是少了 流失 流失了 多多少 少多少 多了多少 少了多少',
    rank: '第几 排第几 排名 排名第几 名次 第几名 第几位 排第几名 排第几位 位次 排位 排多少名 排多少位 排行 排在第几 排在第几位 位居第几 位列第几 排到第几',
    most: '最多 最大 最高 数量最多 最多的',
    least: '最少 最小 最低 数量最少 最少的',
    where:
      '在哪 在哪里 在哪儿 哪里 哪儿 哪里有 哪有 地址 位置 地点 怎么走 怎么去 咋走 咋去 在什么地方 什么地方 在啥地方 具体地址 详细地址 位于哪里 位于 坐落在哪',
    phone:
      '电话 手机 手机号 号码 电话号码 联系方式 联系电话 怎么联系 如何联系 咋联系 座机 热线 打什么电话 电话多少',
    who: '谁 谁办的 谁在办 谁开的 谁管 归谁管 谁负责 谁运营 运营方 主办 主办方 哪个单位 哪个单位办的 哪家办的 谁在运营 负责人',
    when: '什么时候 何时 哪年 哪一年 几时 啥时候 建成 启用 成立 开办 建立 开业 什么时间 启用时间 建成时间 成立时间 哪天 什么时候建的 哪年建的',
    exists: '有没有 有无 吗 么 是否有 有木有 有不',
    list: '有哪些 哪些 都有哪些 哪几个 哪几家 名单 名录 列表 有啥 都有啥 有什么 都有什么 哪家 哪个 哪一个 哪',
    what: '是什么 什么是 什么意思 是啥 啥是 什么叫 叫什么 指什么 是指什么 含义 定义 啥意思 是什么意思 怎么定义 介绍 简介 什么样 是干什么的 是做什么的 干啥的',
    source:
      '谁说 谁说的 谁说有 出处 来源 哪来的 从哪来 从哪里来 依据 哪里来的 什么依据 根据什么 数据来源 哪里说的 谁报道的 哪儿来的 出自哪里',
    truth:
      '是真的吗 真的吗 属实吗 是否属实 真的假的 可靠吗 是真是假 准吗 准不准 准确吗 真的有 是真的 对吗 对不对 可信吗 属实 核实',
    how: '怎么 怎样 如何 怎么办 咋 咋办 怎么样 咋样',
  },
  units: {
    thing: '家 处 所 座 所学校 处所',
    room: '间',
    level: '级 层',
    matter: '件 项',
    person: '名 位 口 个人 住 住着 住了 居住 居住着 生活 生活着',
    any: '个',
    household: '户',
    money: '元 块 块钱 钱 万元',
    year: '岁 岁数 周岁',
    hour: '小时 个小时 钟头',
    visit: '人次 次',
    percent: '% 成 个百分点',
  },
  sexes: {
    male: '男 男的 男性 男人 男子 男士 男同志 男同胞 爷们',
    female: '女 女的 女性 女人 女子 女士 妇女 女同志 女同胞 妇女同志 娘们',
  },
  scopes: [
    [
      '乡镇 各乡镇 哪个乡镇 哪些乡镇 每个乡镇 各个乡镇 乡镇里 乡镇当中 乡镇中 哪个乡或镇 全县各乡镇 全县乡镇 各镇乡',
      'townships',
      '',
    ],
    ['镇 哪个镇 各镇 哪些镇 哪一个镇 的镇', 'townships', '镇'],
    ['乡 哪个乡 各乡 哪些乡 哪一个乡 的乡', 'townships', '乡'],
    [
      '县 哪个县 各县 哪些县 区 哪个区 县区 各县区 区县 各区县 哪个县区 哪个区县 全市 全市各县 各县区里 周边县',
      'counties',
      '',
    ],
    ['哪个村 各村 哪些村 哪个村子 各个村 每个村 村里', 'villages', ''],
  ],
  county: '全县 本县 我县 我们县 你们县 咱县 咱们县 县里 整个县 县域 蔚',
  spans:
    '十年 十年间 十年来 近十年 这十年 十年里 十年中 近年 近年来 这些年 历年 逐年 两次普查 两次普查之间 10年间 10年来 近10年 以来 过去十年 最近十年',
  relative: '今年 去年 前年 明年 后年 本年 上年 本月 上月 今天 昨天 今年年底',
  joins: '和 与 及 跟 以及 还有 到 至 、',
  we: '我们 咱们 咱 你们 他们',
  fillers:
    '的 有 是 了 呢 啊 吧 呀 哦 哈 请问 请 问 问问 一下 请教 想 想知道 我想知道 想问 想问一下 我想 我想问 我想查 我要查 告诉我 请告诉我 查 查查 查一下 查询 查找 搜索 搜 找 看看 知道 求问 我 你 您 那 那么 这 这里 这儿 现在 目前 如今 当前 眼下 现有 现存 最新 最近的 大概 大约 约 左右 大致 全部 所有 加起来 到底 究竟 都 也 还 在 里 里面 内 当中 中 之中 下辖 管辖 辖 地区 境内 拥有 设有 建有 建了 开了 办了 设了 从 于 之 为 年底 底 末 年末 时 时候 当时 那年 普查 人口普查 按 截至 截止 报道 据 据说 据报道 听说 官方 公布 公开 具体',
};

const en: QuestionWords = {
  asks: {
    count: 'how many,number of,number,count,total,total number of,figure,figures,statistics,data',
    share:
      'share,share of,proportion,proportion of,percentage,percent,per cent,what share,fraction,%',
    change:
      'change,change in,increase,increased,decrease,decreased,growth,grown,grew,decline,declined,fall in,fallen,fell,rise in,risen,rose,compared with,compared to,difference,lost,loss',
    rank: 'rank,ranking,ranked,place among,what place,position',
    most: 'most,largest,biggest,highest,with most,with the most',
    least: 'least,fewest,smallest,lowest,with fewest,with the fewest,with the least',
    where:
      'where,address,location,where is,where are,where can i find,near,nearby,close to,how to get to,directions',
    phone: 'phone,phone number,telephone,telephone number,call,contact,hotline,phones',
    who: 'who,who runs,operator,run by,who operates,in charge',
    when: 'when,opened,founded,opening date,when was',
    exists: 'is there,are there,any,does it have,there',
    list: 'which,list,list of,what are',
    what: 'what is,what are,meaning,definition,definition of,what does,mean,explain,about,what',
    source: 'who says,source,source of,according to whom,where does it come from,evidence',
    truth: 'is it true,true,really,verified,is it true that,correct',
    how: 'how,how to,how do i',
  },
  units: {
    thing: '',
    room: '',
    level: '',
    matter: '',
    person: 'persons,person,live,lives,living,lived',
    any: '',
    household: '',
    money: 'yuan,money,rmb',
    year: 'years old,years,age',
    hour: 'hours',
    visit: 'times',
    percent: '%',
  },
  sexes: { male: 'men,male,males,man', female: 'women,female,females,woman' },
  scopes: [
    [
      'townships,township,towns,town,which township,which town,each township,every township,by township,per township',
      'townships',
      '',
    ],
    [
      'counties,county of zhangjiakou,counties of zhangjiakou,which county,county-level units',
      'counties',
      '',
    ],
    ['which village,each village,by village,every village', 'villages', ''],
  ],
  county: 'the county,the whole county,this county,yuxian,yu xian,county,weixian',
  spans:
    'ten years,over ten years,in ten years,past decade,last decade,decade,over the decade,over time,since then',
  relative: 'this year,last year,next year,today,yesterday,this month',
  joins: 'and,to,as well as',
  we: 'we,us,our,you,your',
  fillers:
    'a,an,the,of,in,on,at,for,by,from,is,are,was,were,be,do,does,did,has,have,had,i,me,my,it,its,that,this,please,tell,tell me,show,show me,can you,could you,can you tell me,could you tell me,do you know,now,currently,today’s,there,as,all,whole,about how many,altogether,in total,exist,exists,listed,reported,report,reports,census,according to the census,census of,end of,year,find,look for,looking for,know',
};

export const questionWords: Readonly<Record<Lang, QuestionWords>> = { zh, en };

/** A list of words as the lists above write them. */
export const wordsIn = (list: string, lang: Lang): readonly string[] =>
  list.split(lang === 'zh' ? ' ' : ',').filter((word) => word !== '');
