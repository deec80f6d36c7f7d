/**
 * Queries with what is right for them: class; query; the terms that right pages hold, parted by
 * commas, spellings of one by `|`; and what the card of a question says. Without terms the parts of
 * the query are meant.
 */
export const labelledQueries = `
compound; 养老服务设施
compound; 互助幸福院
compound; 日间照料室
compound; 常住人口
compound; 退役军人
compound; 残疾人
compound; 红领巾菜园
compound; 社会组织
compound; 人口普查
compound; 专业养老机构
compound; 行政村
compound; 数据截至
compound; 公开名录
compound; 户籍人口
place and kind; 暖泉 幸福院; 暖泉,幸福院
place and kind; 西合营 日间照料; 西合营,日间照料
place and kind; 代王城 菜园; 代王城,菜园
place and kind; 蔚州镇 养老; 蔚州镇,养老
place and kind; 吉家庄互助幸福院; 吉家庄,互助幸福院
place and kind; 桃花镇菜园; 桃花镇,菜园
place and kind; 宋家庄幸福院; 宋家庄,幸福院
place and kind; 南留庄 活动室; 南留庄,活动室
place and kind; 白乐镇 幸福院; 白乐镇,幸福院
place and kind; 阳眷日间照料; 阳眷,日间照料
place and kind; 北水泉 菜园; 北水泉,菜园
place and kind; 涌泉庄 互助; 涌泉庄,互助
partial word; 合营
partial word; 福院
partial word; 料室
partial word; 老机
partial word; 住人
partial word; 役军
partial word; 领巾菜
partial word; 家庄镇
partial word; 互助幸
partial word; 退役军
partial word; 县级敬
partial word; 口普
name; 北门子
name; 暖泉镇
name; 西合营
name; 柏树乡
name; 草沟堡
name; 陈家洼
name; 杨庄窠
name; 南岭庄
name; 黄梅乡
name; 下宫村
name; 常宁乡
name; 张家口
name; 蔚县
one character; 院
one character; 镇
one character; 老
one character; 童
one character; 军
one character; 泉
one character; 岭
one character; 窠
one character; 梅
one character; 桃
one character; 眷
one character; 堡
number; 15
number; 56
number; 2.56
number; 1000
number; 2022年
number; 2014
number; 130726105
number; 130726
number; 0726105
number; 65
number; 22
number; 99.9
number; 2020年11月1日
number; 942
number; 81
variant characters; 養老院
variant characters; 幸福院互助; 幸福院,互助
variant characters; 蔚縣
variant characters; 暖泉鎮
variant characters; 人口普查
variant characters; ２０２２年
variant characters; 互助幸福院０１
variant characters; 殘疾人
variant characters; 兒童
variant characters; 退役軍人
variant characters; 數據
variant characters; 鄉鎮
variant characters; 統計
pinyin; yanglao; 养老
pinyin; jinglaoyuan; 敬老院
pinyin; nuanquan; 暖泉
pinyin; nuan quan; 暖泉
pinyin; nuǎn quán; 暖泉
pinyin; nuan3quan2; 暖泉
pinyin; xiheying; 西合营
pinyin; yuxian; 蔚县
pinyin; weixian; 蔚县
pinyin; xingfuyuan; 幸福院
pinyin; renkou; 人口
pinyin; hukou; 户口|hukou
pinyin; canjiren; 残疾人
pinyin; 暖quan; 暖泉
pinyin; ertong; 儿童
pinyin; xiangzhen; 乡镇
initials; jly; 敬老院
initials; xfy; 幸福院
initials; hzxfy; 互助幸福院
initials; nqz; 暖泉镇
initials; xhy; 西合营
initials; czrk; 常住人口
initials; rkpc; 人口普查
initials; tyjr; 退役军人
initials; cjr; 残疾人
initials; hljcy; 红领巾菜园
initials; dwc; 代王城
initials; rjzl; 日间照料
question; 蔚县有多少养老院; 养老; 81
question; 暖泉镇敬老院电话; 暖泉镇|敬老院; 还没查到
question; 蔚县有多少人口; 人口; 蔚县常住人口
question; 西合营镇有多少人; 西合营镇; 西合营镇常住人口
question; 暖泉镇有几个村; 暖泉镇|村; 暖泉镇
question; 蔚县有几个乡镇; 乡镇|镇; 22
question; 互助幸福院有多少; 互助幸福院; 56
question; 敬老院在哪里; 敬老院; 敬老院
question; 北门子互助幸福院在哪; 北门子; 互助幸福院
question; 蔚县人口; 人口; 蔚县常住人口
question; 日间照料室有几家; 日间照料; 15
question; 代王城镇有哪些养老院; 代王城镇|养老
question; 谁在办退役军人合作社; 退役军人
question; 什么是互助幸福院; 互助幸福院
question; 蔚县六十五岁以上老人有多少; 老人|65|岁以上; 65岁及以上人口：
two ideas; 人口 乡镇; 人口,乡镇
two ideas; 养老 儿童; 养老,儿童
two ideas; 普查 2020; 普查,2020
two ideas; 来源 报道; 来源,报道
two ideas; 退役军人 合作社; 退役军人,合作社
two ideas; 暖泉 人口; 暖泉,人口
two ideas; 残疾人 服务; 残疾人,服务
two ideas; 统计 年龄; 统计,年龄
two ideas; 幸福院 村级; 幸福院,村级
two ideas; 公开 名录; 公开,名录
two ideas; 数据 下载; 数据,下载
two ideas; 村 户; 村,户
typo; 敬老园; 敬老院
typo; 暖全镇; 暖泉镇
typo; 西河营; 西合营
typo; 互助福幸院; 互助幸福院
typo; 代王成; 代王城
typo; 红领斤菜园; 红领巾菜园
typo; 养老愿; 养老院|养老园
typo; 退役君人; 退役军人
typo; 人口谱查; 人口普查
typo; 常驻人口; 常住人口
typo; 幸服院; 幸福院
typo; 日间照聊; 日间照料
English; village
English; villages
English; veterans
English; Nuanquan
English; mutual-aid
English; children
English; garden
English; population
English; day-care
English; eldercare
English; ageing
English; disability
English; census 2020; census,2020
English; Xiheying town; xiheying,town
English; cooperative
English; how many care homes; care,home; 81
English; source
`;
