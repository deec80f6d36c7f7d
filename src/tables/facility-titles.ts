import type { AnyColumn } from '#tables/table.ts';

/** Titles under which lists of offices keep the columns of facilities. */
const facilityTitles = {
  name_zh: words(`
    机构名称、单位名称、机构全称、单位全称、全称、名称全称、中文名称、中文名、机构名、
    单位名、机构、单位、院名、院所名称、园所名称、园名、幼儿园名称、学校名称、校名、
    养老机构名称、养老院名称、幸福院名称、敬老院名称、服务机构名称、服务设施名称、设施名称、
    场所名称、站点名称、网点名称、中心名称、照料中心名称、服务中心名称、服务站名称、
    卫生室名称、医疗机构名称、项目名称、name、facility name、name of facility、institution、
    institution name、name of institution、organisation name、organization name、facility、
    chinese name、name in chinese`),
  name_en: words(`
    英文名称、机构英文名、机构英文名称、英译名、english name、name in english`),
  kind_id: words(`
    类别、类型、机构类型、机构类别、机构种类、种类名称、机构分类、服务类型、设施类型、
    设施类别、养老设施类型、单位类型、单位类别、养老机构类型、养老服务设施类型、分类、
    category、type、facility type、type of facility、kind of facility、class`),
  township_code: words(`
    所在乡镇、所属乡镇、乡镇名称、乡镇街道、所属乡镇街道、所在乡镇街道、镇乡、乡（镇）、
    乡镇（街道）、乡、镇、街道、乡镇办、乡镇代码、乡镇编码、所在镇、所在乡、所属镇、所属乡、
    辖区、所属辖区、所属区域、所在区域、区域、所在地乡镇、属地、区划、行政区划、
    township name、town、town or township、township code`),
  village: words(`
    所在村、村、村名、村庄、所在村社区、村社区、村（社区）、村居、村（居）、村居名称、
    所在村居、村委会、村居委会、行政村、所在行政村、所属村、所属行政村、所属村社区、
    所在社区、所属社区、社区、社区名称、村级、village name、village or community、
    community`),
  address: words(`
    详细地址、机构地址、单位地址、通讯地址、通信地址、联系地址、具体地址、办公地址、
    服务地址、经营地址、注册地址、登记地址、机构住所、住所、住址、坐落、坐落地址、坐落位置、
    地点、位置、地理位置、具体位置、所在地、所在地址、所在位置、园址、园所地址、校址、院址、
    活动地点、street address、location、full address`),
  lon: words(`
    东经、经度值、lng、long、x坐标`),
  lat: words(`
    北纬、纬度值、y坐标`),
  crs: words(`
    坐标系统、坐标参照系、坐标类型、datum、crs`),
  phone: words(`
    联系电话、固定电话、办公电话、座机、座机号、座机号码、座机电话、电话号码、电话号、固话、
    服务电话、咨询电话、值班电话、公开电话、对外电话、机构电话、单位电话、园所电话、
    学校电话、联系方式、热线、服务热线、咨询热线、预约电话、tel、telephone、phone number、
    telephone number、contact number、contact phone、contact、landline`),
  duty_mobile: words(`
    是否值班手机`),
  operator: words(`
    运营方、运营单位、运营机构、运营主体、主办单位、举办单位、主办方、举办方、举办者、
    开办单位、承办单位、建设单位、管理单位、主管单位、operated by、run by`),
  ownership: words(`
    所有制、所有制性质、办别、办园性质、办学性质、机构性质、单位性质、经营性质、举办性质、
    运营性质、投资性质、兴办主体性质、性质类别、公办民办、公办或民办、ownership type、
    public or private`),
  credit_code: words(`
    社会信用代码、信用代码、统一信用代码、统一社会信用代码证号、统一代码、组织机构代码、
    uscc、credit code、social credit code`),
  beds: words(`
    床位数、床位数量、床位总数、床位合计、床位规模、总床位、总床位数、核定床位、核定床位数、
    设置床位、设置床位数、设计床位、设计床位数、规划床位、实有床位、实有床位数、现有床位、
    现有床位数、拥有床位、养老床位、养老床位数、床数、床位张数、number of beds、
    no. of beds、bed count、bed number、total beds`),
  services_zh: words(`
    服务内容、服务项目、提供服务、主要服务、services in chinese`),
  services_en: words(`
    services in english`),
  fees: words(`
    收费标准、收费情况、收费价格、收费金额、收费区间、收费范围、收费标准元月、收费标准（元/月）、
    每月收费、月收费、月收费标准、月费、费用、费用标准、价格、价格区间、床位费、床位收费标准、
    护理费、托育费、保教费、保育费、服务价格、服务收费标准、fee、price、prices、charge、charges、
    cost、costs、monthly fee、fees per month`),
  fees_as_of: words(`
    收费日期、收费标准日期、收费执行时间、价格日期、fees date`),
  fees_include_zh: words(`
    收费项目、收费内容、收费说明、费用包括、收费包含、费用说明、包含项目`),
  admits: words(`
    收住对象类型、收住老人类型、收住人群、收住类型、收住范围、收住能力、接收对象、接收范围、
    入住对象、入住条件、收治对象、收养对象、照护对象、接收老人类型、admission、
    who is admitted、takes`),
  beds_free: words(`
    空床、空床位、空床数、空床位数、空闲床位、空闲床位数、空余床位数、空余床位数量、空置床位、
    空置床位数、剩余床位、剩余床位数、可用床位、可用床位数、可入住床位、余床、free beds number、
    beds available、available beds、vacancies、vacant beds`),
  beds_free_as_of: words(`
    空余床位日期、空床日期、床位统计时间`),
  rating: words(`
    星级、评定等级、机构等级、机构星级、等级评定、星级评定、等级评定结果、评定结果、养老机构等级、
    养老机构星级、服务质量等级、级别、等级（星级）、星级等级、grade、star rating、stars、level`),
  rating_as_of: words(`
    评定日期、评定时间、等级评定时间、评级日期、评级时间`),
  medical: words(`
    医养结合、医养结合情况、医养结合方式、医养结合类型、医疗服务情况、医疗条件、医疗情况、
    是否医养结合、医疗保障、内设医疗机构、签约医疗机构、medical、medical service、medical services`),
  meals: words(`
    供餐情况、餐饮、餐饮服务、膳食、伙食、用餐、助餐、助餐服务、是否供餐、供餐方式、meal service、
    catering`),
  filing_number: words(`
    备案号、备案证号、备案回执编号、备案回执号、备案登记号、养老机构备案编号、养老机构备案号、
    托育机构备案号、filing no、record number`),
  opened_on: words(`
    启用时间、启用年月、启用年份、建成时间、建成日期、建成年份、建成年月、建成投用时间、
    成立时间、成立日期、成立年份、成立年月、建立时间、设立时间、设立日期、始建时间、
    投用时间、投入使用时间、投运时间、运营时间、运营日期、开业时间、开业日期、开办时间、
    开园时间、建院时间、建园时间、建校时间、opening date、date opened、opened、established、
    date established、year established、founded、year opened`),
  status: words(`
    状况、现状、机构状态、机构状况、当前状态、运营状态、运营状况、运营情况、运行状态、
    运行状况、运行情况、经营状态、经营状况、营业状态、使用状态、使用情况、是否运营、
    是否正常运营、operating status、state、current status`),
  status_as_of: words(`
    状态日期、状态时间、截至日期、统计时间、数据截至`),
  closed_on: words(`
    关闭时间、关停时间、停办时间、停办日期、停业时间、停业日期、撤销时间、撤销日期、
    注销时间、注销日期、date closed、closing date`),
  closed_reason_zh: words(`
    停办原因、停业原因、关停原因、撤销原因、注销原因`),
} as const;

/** The columns, each with those titles. */
export function titledAsInOffices<C extends Readonly<Record<string, AnyColumn>>>(columns: C): C {
  const titles: Readonly<Record<string, readonly string[]>> = facilityTitles;
  const titled = Object.entries(columns).map(([name, column]) => {
    const alsoCalled = titles[name];
    return [name, alsoCalled === undefined ? column : { ...column, alsoCalled }] as const;
  });
  return Object.fromEntries(titled) as C;
}

function words(list: string): readonly string[] {
  return list.split('、').map((word) => word.trim());
}
