/** 石家庄 for 石家庄市. Names that are then one character long are not shortened. */
export function shortPlace(name: string): string {
  const short = name.replace(
    /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|地区|省|市|县|区|盟)$/u,
    '',
  );
  return [...short].length < 2 ? name : short;
}
