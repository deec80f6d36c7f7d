import type { Message } from '#tables/findings/message.ts';

/** What the checks say of the surveyed outlines of townships. */
export const geometryShapeMessages = {
  'geometry-type': {
    zh: '{where}的几何类型应为 Polygon 或 MultiPolygon。请重新导出为面。',
    en: 'the geometry of {whereEn} should be a Polygon or a MultiPolygon. Export it again as areas.',
    cause: {
      zh: '导出的是边界线或中心点，不是面。',
      en: 'Lines or points were exported instead of areas.',
    },
    remedy: {
      zh: '选面图层导出；只有线的，先在制图软件里构面。',
      en: 'Export the layer of areas; where there are lines only, build areas from them first.',
    },
    example: 'LineString → Polygon',
  },
  'geometry-position': {
    zh: '{where}不是“经度, 纬度”两个数。请重新导出。',
    en: '{whereEn} is not a pair of numbers, longitude and latitude. Export it again.',
    cause: {
      zh: '手工改过坐标，或带了引号。',
      en: 'A coordinate was edited by hand, or stands in quotation marks.',
    },
    remedy: { zh: '重新导出。', en: 'Export it again.' },
    example: '["114.3", 39.9] → [114.3, 39.9]',
  },
  'geometry-ring-short': {
    zh: '{where}只有{points}个点，至少要4个（首尾相同）。请补全或删去这一环。',
    en: '{whereEn} has {points} points; a ring needs at least 4, the first repeated at the end. Complete it or remove it.',
    cause: {
      zh: '简化得太多，小块地只剩一条线。',
      en: 'It was simplified so far that a small area became a line.',
    },
    remedy: {
      zh: '简化时加 keep-shapes，或删去这一小块。',
      en: 'Simplify with keep-shapes, or remove the small area.',
    },
    example: '3 → 4',
  },
  'geometry-ring-open': {
    zh: '{where}没有闭合：最后一点应与第一点完全相同。请在制图软件里闭合后导出。',
    en: '{whereEn} is not closed: its last point should equal its first. Close it in the mapping software and export again.',
    cause: {
      zh: '手工删过点，或由线直接转成了面。',
      en: 'A point was deleted by hand, or a line was turned into an area.',
    },
    remedy: {
      zh: '在制图软件里修复几何，再导出。',
      en: 'Repair the geometry in the mapping software, then export.',
    },
    example: 'a, b, c, d → a, b, c, d, a',
  },
  'geometry-ring-flat': {
    zh: '{where}没有面积。请删去这一环，或改正它的点。',
    en: '{whereEn} has no area. Remove it, or correct its points.',
    cause: {
      zh: '所有的点落在一条线上，多半是简化的残余。',
      en: 'All points lie on one line, most likely a remnant of simplifying.',
    },
    remedy: { zh: '删去这一环。', en: 'Remove the ring.' },
    example: 'a, b, c, a → ∅',
  },
  'geometry-ring-turn': {
    zh: '{where}方向不对：外环应逆时针，内环应顺时针（RFC 7946）。请导出时选 RFC 7946。',
    en: '{whereEn} runs the wrong way round: outer rings go counterclockwise, holes clockwise (RFC 7946). Choose RFC 7946 when exporting.',
    cause: {
      zh: '个别乡镇是手工画的，或内环被当成了外环。',
      en: 'Some townships were drawn by hand, or a hole was taken for an outer ring.',
    },
    remedy: {
      zh: 'QGIS 导出时选 RFC7946=YES；mapshaper 用 -o rfc7946。',
      en: 'In QGIS export with RFC7946=YES; in mapshaper with -o rfc7946.',
    },
    example: 'a, d, c, b, a → a, b, c, d, a',
  },
  'geometry-turn-all': {
    zh: '所有乡镇的外环都是顺时针，应为逆时针（RFC 7946）。请导出时选 RFC 7946。',
    en: 'the outer rings of all townships run clockwise; they should run counterclockwise (RFC 7946). Choose RFC 7946 when exporting.',
    cause: {
      zh: '由 Shapefile 转来，旧软件照它的方向写。',
      en: 'It was made from a Shapefile, whose direction older software keeps.',
    },
    remedy: {
      zh: 'QGIS 导出时选 RFC7946=YES；mapshaper 用 -o rfc7946。',
      en: 'In QGIS export with RFC7946=YES; in mapshaper with -o rfc7946.',
    },
    example: 'a, d, c, b, a → a, b, c, d, a',
  },
  'geometry-swapped': {
    zh: '{where}的经度和纬度像是对调了（共{points}个点）。GeoJSON 先写经度，再写纬度，请对调。',
    en: '{whereEn} seems to have longitude and latitude exchanged (points: {points}). GeoJSON gives longitude first; exchange them.',
    cause: {
      zh: '这个乡镇的坐标是从别处抄来的，先写了纬度。',
      en: 'The coordinates of this township were copied from elsewhere, latitude first.',
    },
    remedy: {
      zh: '对调这个乡镇每个点的两个数。',
      en: 'Exchange the two numbers of every point of this township.',
    },
    example: '[39.9, 114.3] → [114.3, 39.9]',
  },
  'geometry-swapped-all': {
    zh: '所有点的经度和纬度像是对调了。GeoJSON 先写经度，再写纬度，请重新导出。',
    en: 'longitude and latitude seem to be exchanged in all points. GeoJSON gives longitude first; export again.',
    cause: {
      zh: '导出时按 EPSG:4326 的原定次序，先写了纬度。',
      en: 'It was exported in the order that EPSG:4326 itself has, latitude first.',
    },
    remedy: {
      zh: '导出时选 OGC:CRS84，或在软件里交换坐标轴。',
      en: 'Choose OGC:CRS84 when exporting, or swap the axes in the software.',
    },
    example: '[39.9, 114.3] → [114.3, 39.9]',
  },
  'geometry-outside': {
    zh: '{where}离蔚县太远（共{points}个点）。换算成 WGS 84，经度应在{lonRange}，纬度应在{latRange}。请核对坐标系和这些点。',
    en: '{whereEn} lies too far from Yu County (points: {points}). In WGS 84, longitude should lie in {lonRange}, latitude in {latRange}. Check the coordinate system and these points.',
    cause: {
      zh: '点打错了，或坐标是投影后的米数。',
      en: 'A point is mistyped, or the coordinates are metres of a projection.',
    },
    remedy: {
      zh: '在制图软件里打开看看；整幅都偏的，查坐标系。',
      en: 'Look at it in the mapping software; where all is off, check the system.',
    },
    example: '[116.4, 39.9] → [114.64, 39.9]',
  },
  'geometry-points': {
    zh: '{where}有{points}个点，最多{limit}个。请先简化边界再导出。',
    en: '{whereEn} has {points} points, the most is {limit}. Simplify the boundaries before exporting.',
    cause: {
      zh: '导出的是测绘原始精度，网页上用不到。',
      en: 'It was exported at the full detail of the survey, which no page needs.',
    },
    remedy: {
      zh: '用 mapshaper：-simplify 10% keep-shapes，再 -o format=geojson rfc7946。',
      en: 'With mapshaper: -simplify 10% keep-shapes, then -o format=geojson rfc7946.',
    },
    example: '52310 → 1800',
  },
  'geometry-crossing': {
    zh: '{where}的边界与自己相交。请在制图软件里修复后导出。',
    en: 'the boundary of {whereEn} crosses itself. Repair it in the mapping software and export again.',
    cause: {
      zh: '描边时绕了一个小圈，或简化时线压过了线。',
      en: 'A loop was drawn by mistake, or simplifying pushed a line over another.',
    },
    remedy: {
      zh: 'QGIS：修正几何图形；mapshaper：-clean。',
      en: 'QGIS: Fix geometries; mapshaper: -clean.',
    },
    example: '∞ → ○',
  },
  'geometry-overlap': {
    zh: '{where}与{other}重叠，占较小一个的{share}%。相邻乡镇的边界应逐点相同，请修复后导出。',
    en: '{whereEn} and {otherEn} overlap, by {share}% of the smaller one. Neighbours should share their border point by point; repair it and export again.',
    cause: {
      zh: '相邻的边界画了两遍，不一样。',
      en: 'The common border was drawn twice, not alike.',
    },
    remedy: {
      zh: 'mapshaper：-clean，再看一遍边界归谁。',
      en: 'mapshaper: -clean, then look again which side the border belongs to.',
    },
    example: '1.8% → 0%',
  },
  'geometry-apart': {
    zh: '{where}的边界和旁边的乡镇没有接上。相邻乡镇的边界应逐点相同，否则地图上它没有邻居。请修复后导出。',
    en: 'the boundary of {whereEn} does not meet those beside it. Neighbours should share their border point by point, or it has none on the map. Repair it and export again.',
    cause: {
      zh: '这个乡镇的坐标取整的位数不同，或是从另一份图上描下来的。',
      en: 'Its coordinates were rounded otherwise, or it was drawn from another map.',
    },
    remedy: {
      zh: 'mapshaper：-snap interval=0.0002 -clean；各乡镇用同样的小数位数导出。',
      en: 'mapshaper: -snap interval=0.0002 -clean; export all townships with as many decimals.',
    },
    example: '114.5489 → 114.548881',
  },
  'geometry-hole': {
    zh: '{where}和{others}之间有一块地不属于任何乡镇，约{area}平方公里。请把它划给其中一个，修复后导出。',
    en: 'between {whereEn} and {othersEn} lies land that belongs to no township, some {area} km². Give it to one of them and export again.',
    cause: {
      zh: '漏了一块，或相邻的边界描了两遍，中间留了缝。',
      en: 'A piece was left out, or the common border was drawn twice with a gap between.',
    },
    remedy: {
      zh: '在制图软件里补上；只是缝的，mapshaper：-snap -clean gap-fill-area=1km2。',
      en: 'Fill it in the mapping software; a mere gap: mapshaper: -snap -clean gap-fill-area=1km2.',
    },
    example: '3.2 km² → 0',
  },
} as const satisfies Record<string, Message>;
