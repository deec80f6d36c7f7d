import type { Message } from '#tables/findings/message.ts';

/** What the checks say of the file of surveyed boundaries as a whole, and of its townships. */
export const geometryFileMessages = {
  'geometry-size': {
    zh: '文件有{size} MB，最多{limit} MB。请先简化边界再导出。',
    en: 'the file has {size} MB, the most is {limit} MB. Simplify the boundaries before exporting.',
    cause: {
      zh: '导出的是测绘原始精度，网页上用不到。',
      en: 'It was exported at the full detail of the survey, which no page needs.',
    },
    remedy: {
      zh: '用 mapshaper：-simplify 10% keep-shapes，再 -o format=geojson rfc7946。',
      en: 'With mapshaper: -simplify 10% keep-shapes, then -o format=geojson rfc7946.',
    },
    example: '38.2 MB → 0.6 MB',
  },
  'geometry-encoding': {
    zh: '文件不是 UTF-8 编码。请重新导出为 UTF-8 的 GeoJSON。',
    en: 'the file is not encoded as UTF-8. Export it again as GeoJSON in UTF-8.',
    cause: {
      zh: '制图软件按系统的中文编码写了文件。',
      en: 'The mapping software wrote it in the system’s Chinese encoding.',
    },
    remedy: { zh: '导出时把编码选成 UTF-8。', en: 'Choose UTF-8 as the encoding when exporting.' },
    example: 'GBK → UTF-8',
  },
  'geometry-json': {
    zh: '从这里起不是合法的 JSON。请从制图软件重新导出，不要手工修改。',
    en: 'from here on the file is no valid JSON. Export it again from the mapping software rather than editing it by hand.',
    cause: {
      zh: '手工改过文件，或者只复制了一部分。',
      en: 'It was edited by hand, or copied in part.',
    },
    remedy: { zh: '重新导出，再加上 crs_name。', en: 'Export it again, then add crs_name.' },
    example: '[114.3, 39.9,] → [114.3, 39.9]',
  },
  'geometry-collection': {
    zh: '最外层应是 FeatureCollection，features 里每个乡镇一项。请重新导出为 GeoJSON。',
    en: 'the outermost object should be a FeatureCollection whose features hold one township each. Export it again as GeoJSON.',
    cause: {
      zh: '导出成了 TopoJSON 或单个图形。',
      en: 'It was exported as TopoJSON, or as a single shape.',
    },
    remedy: {
      zh: '把整个乡镇图层导出为 GeoJSON。',
      en: 'Export the whole layer of townships as GeoJSON.',
    },
    example: '{"type": "Topology"} → {"type": "FeatureCollection"}',
  },
  'geometry-crs': {
    zh: '没有写明坐标系。请在最外层加上 "crs_name"，填 "WGS84" 或 "GCJ-02"。',
    en: 'the coordinate system is not stated. Add "crs_name" to the outermost object: "WGS84" or "GCJ-02".',
    cause: {
      zh: 'GeoJSON 自己不区分这两种坐标系，而它们相差几百米。',
      en: 'GeoJSON itself does not tell these two systems apart, and they differ by some hundred metres.',
    },
    remedy: {
      zh: '问清边界的来源：测绘成果（CGCS2000）填 WGS84，照高德、腾讯地图描的填 GCJ-02。',
      en: 'Ask where the boundary comes from: a survey (CGCS2000) is WGS84, a tracing of Amap or Tencent maps GCJ-02.',
    },
    example: '"crs_name": "WGS84"',
  },
  'geometry-crs-member': {
    zh: 'crs 写的不是经纬度坐标系。请以经纬度（EPSG:4326 或 EPSG:4490）重新导出。',
    en: 'crs names a system that is not longitude and latitude. Export again in EPSG:4326 or EPSG:4490.',
    cause: {
      zh: '导出时用了投影坐标，单位是米。',
      en: 'It was exported in a projection, in metres.',
    },
    remedy: {
      zh: '导出时把坐标系选成 EPSG:4326 或 EPSG:4490。',
      en: 'Choose EPSG:4326 or EPSG:4490 as the system when exporting.',
    },
    example: 'EPSG:4526 → EPSG:4490',
  },
  'geometry-review-number': {
    zh: '有实测边界，却没有审图号。在中国大陆公开行政区域界线须先送审。请把审图号填进 src/site.config.ts 的 mapReviewNumber；没有就移走这个文件，网站照画示意图。',
    en: 'there are surveyed boundaries but no map review number. Publishing administrative boundaries in mainland China needs review. Put the number into mapReviewNumber of src/site.config.ts; without one, take this file away and the schematic map is drawn.',
    cause: {
      zh: '放了边界文件，还没有送审，或忘了填审图号。',
      en: 'The file was put in before review, or the number was forgotten.',
    },
    remedy: {
      zh: '向自然资源主管部门送审；批下来前把文件移出 data/geo/。',
      en: 'Submit the map to the natural resources authority; until it is approved, keep the file out of data/geo/.',
    },
    example: "mapReviewNumber: '' → mapReviewNumber: '冀S(2026)012号'",
  },
  'geometry-review-form': {
    zh: '审图号写法不对。请照批文填写，例如 冀S(2026)012号 或 GS(2026)0123号。',
    en: 'not a map review number as expected. Copy it from the approval as it stands there, and nothing else.',
    cause: {
      zh: '多写了“审图号”三个字，或少写了“号”。',
      en: 'The words 审图号 stand before it, or 号 is missing at the end.',
    },
    remedy: { zh: '只填编号本身。', en: 'Give the number alone.' },
    example: '审图号：冀S(2026)012 → 冀S(2026)012号',
  },
  'geometry-code': {
    zh: 'properties 里没有 township_code，或不是九位数字的文字。请填区划代码，带引号。',
    en: 'properties have no township_code, or it is no text of nine digits. Give the division code, in quotation marks.',
    cause: {
      zh: '图层里的代码列另有名字，或存成了数字。',
      en: 'The column of codes has another name, or holds numbers.',
    },
    remedy: {
      zh: '在图层里加一列文字 township_code，填 townships 表里的代码。',
      en: 'Add a text column township_code to the layer, with the codes of table townships.',
    },
    example: '"township_code": 130726100 → "township_code": "130726100"',
  },
  'geometry-code-unknown': {
    zh: 'townships 表里没有这个代码。请改正，或删去这一项。',
    en: 'table townships has no such code. Correct it, or remove this feature.',
    cause: {
      zh: '代码打错了，或图层里有邻县的乡镇。',
      en: 'The code is mistyped, or the layer holds townships of another county.',
    },
    remedy: {
      zh: '照 townships 表改代码；邻县的删去。',
      en: 'Correct the code by table townships; remove what belongs to other counties.',
    },
    example: '130726999 → 130726100',
  },
  'geometry-code-twice': {
    zh: '{where}出现了{times}次。一个乡镇只能有一项，几块地请合成一个 MultiPolygon。',
    en: '{whereEn} stands here {times} times. A township takes one feature; join several areas into one MultiPolygon.',
    cause: {
      zh: '飞地另成一项，或同一项复制了两次。',
      en: 'An exclave is a feature of its own, or a feature was copied.',
    },
    remedy: {
      zh: '用 mapshaper：-dissolve township_code。',
      en: 'With mapshaper: -dissolve township_code.',
    },
    example: '2 × 130726100 → 1 × 130726100',
  },
  'geometry-code-missing': {
    zh: '缺少{where}的边界。每个乡镇都要有一项，请补上。',
    en: 'the boundary of {whereEn} is missing. Every township needs a feature; add it.',
    cause: {
      zh: '图层不全，或这一项的代码写错了。',
      en: 'The layer is incomplete, or the code of the feature is wrong.',
    },
    remedy: {
      zh: '补上这个乡镇；图上不能空出一块。',
      en: 'Add the township; a map may not leave it blank.',
    },
    example: '21 → 22',
  },
} as const satisfies Record<string, Message>;
