/** Look of a chart as a file: it cannot read the page's tokens, and is printed on white paper. */
export const PAPER = {
  paper: '#ffffff',
  ink: '#17191c',
  soft: '#4d535a',
  rule: '#d5d8d4',
  bar: '#56615d',
  second: '#8b9690',
  rest: '#d5d8d4',
  accent: '#9f1d24',
  font: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Segoe UI', Arial, sans-serif",
  /** Size of labels, in units of the drawing. */
  size: 15,
  width: 800,
} as const;
