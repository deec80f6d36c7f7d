import { messages } from '#i18n/messages.ts';

/** Texts of the comparison of the tables in the folder with those of a revision. */
export const reviewText = messages({
  zh: {
    title: (base: string, commit: string) =>
      base === commit ? `与${commit}相比的数据改动` : `与${base}（${commit}）相比的数据改动`,
    none: '各表都没有改动。',
    unreadable: '引号不成对，读不成表，无法逐行比较。',
    removed: '文件不见了。',
    findings: '数据检查',
    noFindings: '没有发现错误。',
    reconciliation: '核对结果的变化',
    noEffect: '各项核对的数目和结论都没有变。',
    unknownEffect: '有一边的数据不合现在的规则，算不出核对结果的变化。',
    check: '核对',
    outcome: (left: string, right: string, difference: string, verdict: string) =>
      `${left}对${right}，差${difference}，${verdict}`,
    unknown: '无',
    noCheck: '没有这一项',
    options: {
      usage: `用法：npm run data:diff -- [--base 版本] [--table 表名] [--format text|markdown|json] [--lang zh|en]

  --base     和哪个版本比，可以是提交、标签或分支；默认 HEAD，即上次提交
  --table    只看一张表
  --format   text 供终端看，markdown 供审阅时粘贴，json 供程序读；默认 text`,
      unknown: (word: string) => `不认识“${word}”，用 --help 看用法。`,
      format: (value: string) => `--format 只能是 text、markdown 或 json，现在是“${value}”。`,
      lang: (value: string) => `--lang 只能是 zh 或 en，现在是“${value}”。`,
      table: (value: string, all: string) => `没有“${value}”这张表。可以是：${all}。`,
    },
    failures: {
      'no-git': '这台电脑上没有 git，无法和以前的版本比较。请安装 git 后再试。',
      'no-repository': (folder: string) =>
        `${folder} 不在 git 仓库里，没有以前的版本可比。请在克隆来的仓库里运行。`,
      'no-revision': (base: string) =>
        `找不到版本“${base}”。请写提交号、标签或分支名；若是浅克隆，先运行 git fetch --unshallow。`,
    },
  },
  en: {
    title: (base: string, commit: string) =>
      base === commit
        ? `Changes to the data since ${commit}`
        : `Changes to the data since ${base} (${commit})`,
    none: 'No table has changed.',
    unreadable: 'Quotation marks do not match, so that it cannot be read and compared row by row.',
    removed: 'The file is gone.',
    findings: 'Data check',
    noFindings: 'No error was found.',
    reconciliation: 'Effect on reconciliation',
    noEffect: 'No number and no verdict of any check changes.',
    unknownEffect:
      'One of the two states breaks the rules of today, so that the effect cannot be worked out.',
    check: 'Check',
    outcome: (left: string, right: string, difference: string, verdict: string) =>
      `${left} against ${right}, difference ${difference}, ${verdict}`,
    unknown: 'none',
    noCheck: 'no such check',
    options: {
      usage: `Usage: npm run data:diff -- [--base REV] [--table TABLE] [--format text|markdown|json] [--lang zh|en]

  --base     revision to compare with: a commit, tag or branch; HEAD, the last commit, by default
  --table    one table only
  --format   text for the terminal, markdown for a review comment, json for programs; text by default`,
      unknown: (word: string) => `unknown: “${word}”; see --help.`,
      format: (value: string) => `--format must be text, markdown or json, not “${value}”.`,
      lang: (value: string) => `--lang must be zh or en, not “${value}”.`,
      table: (value: string, all: string) => `There is no table “${value}”. There are: ${all}.`,
    },
    failures: {
      'no-git':
        'There is no git on this machine, so that nothing can be compared. Install git first.',
      'no-repository': (folder: string) =>
        `${folder} is not in a git repository, so that there is nothing to compare with. Run this in a clone.`,
      'no-revision': (base: string) =>
        `There is no revision “${base}”. Name a commit, tag or branch; in a shallow clone run git fetch --unshallow first.`,
    },
  },
});
