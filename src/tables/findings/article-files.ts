import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with the photos of an article and the files beside it. */
export const articleFileMessages = {
  'attachment-picture': {
    zh: '照片不当附件放：它会原样公开，带着拍摄地点。请放在文章旁边，写成 <Photo …/>。',
    en: 'a photo is no attachment: it would be published as it is, with the place where it was taken. Put it beside the article and write <Photo …/>.',
    cause: {
      zh: '照片放进了 public/files/。',
      en: 'A photo was put into public/files/.',
    },
    remedy: {
      zh: '照编辑指南“照片”一节写；扫描件存成 PDF。',
      en: 'See the guide for editors on photos; save what was scanned as a PDF.',
    },
    example: 'public/files/yard.jpg → content/news/yard.jpg',
  },
  'attachment-old': {
    zh: '旧格式的 .doc、.xls、.ppt、.wps 查不了里面有没有人名。请另存为 .docx、.xlsx 或 PDF。',
    en: 'nothing can tell whether a .doc, .xls, .ppt or .wps of the old format names a person. Save it as .docx, .xlsx or PDF.',
    cause: {
      zh: '旧格式的文件里存着作者、单位和改动记录。',
      en: 'Files of the old formats keep their author, office and changes.',
    },
    remedy: {
      zh: '用 WPS 或 Office 打开，另存为新格式，再删去属性。',
      en: 'Open it in an office program, save it in a new format and remove its properties.',
    },
    example: '申请表.doc → 申请表.docx',
  },
  'attachment-author': {
    zh: '文件的属性里写着作者或最后修改人的名字，会跟着文件公开。请删去属性，再放上来。',
    en: 'the properties of this file name its author or who last changed it, which would be published with it. Remove them first.',
    cause: {
      zh: 'WPS、Word、Excel 存文件时自动写上了电脑用户的名字。',
      en: 'WPS, Word or Excel wrote the name of the user of the computer into it.',
    },
    remedy: {
      zh: 'WPS：文件 → 文档加密 → 属性，清空作者和最后保存者；Word、Excel：文件 → 检查文档 → 删除个人信息。',
      en: 'Word and Excel: File → Inspect Document → remove personal information; WPS: File → Properties.',
    },
    example: 'public/files/form.docx',
  },
  'photo-missing': {
    zh: '没有这张照片。{hint}请把文件放在文章旁边，文件名只用小写字母、数字和连字符，以 .jpg、.png 或 .webp 结尾。',
    en: 'there is no such photo. {hint}Put the file beside the article; its name has lower-case letters, digits and hyphens, and ends in .jpg, .png or .webp.',
    cause: {
      zh: '文件名打错了，或忘了一起提交；手机存成 .heic 的要另存为 .jpg。',
      en: 'A slip in the name, a file that was not committed, or a .heic that wants saving as .jpg.',
    },
    remedy: {
      zh: '核对文件名；原图直接放，网站会缩小，并去掉拍摄地点等信息。',
      en: 'Check the name. Put the original there: the site makes it smaller and removes place and device.',
    },
    example: 'IMG_0001.HEIC → courtyard.jpg',
  },
  'photo-incomplete': {
    zh: '这张照片还缺：{missing}。请补上：alt 照片里是什么，credit 谁拍的，licence 用什么许可，people 拍到的人。',
    en: 'of this photo is missing: {missing}. Add alt (what it shows), credit (who took it), licence (on what terms) and people.',
    cause: {
      zh: '没有写全。看不见图的读者要靠 alt。',
      en: 'Not all is said. Readers who cannot see it rely on alt.',
    },
    remedy: {
      zh: '照例子写全；caption（图下的话）可以不写。',
      en: 'Complete it as in the example; caption may be left out.',
    },
    example:
      '<Photo src="courtyard.jpg" alt="院子里晒着玉米" credit="本站" licence="CC BY 4.0" people="none" />',
  },
  'photo-people': {
    zh: 'people 只能填 none（认不出谁）、agreed（拍到的人都同意公开）或 public（公开活动）。',
    en: 'people is one of none (nobody can be recognised), agreed (all who can have agreed) and public (a public event).',
    cause: {
      zh: '填了别的字。没有征得同意的照片不能公开。',
      en: 'Another word stands there. A photo without consent cannot be published.',
    },
    remedy: {
      zh: '问过本人或家属，填 agreed；没有问过的，换一张认不出人的。',
      en: 'Ask those people or their family and write agreed; else take another photo.',
    },
    example: 'people="yes" → people="agreed"',
  },
  'photo-lead': {
    zh: 'photo 要是文章里用到的一张照片。请核对文件名。',
    en: 'photo is to be one that the article shows. Check the name of the file.',
    cause: {
      zh: '文件名打错了，或正文里没有放这张。',
      en: 'A slip in the name, or the text does not show it.',
    },
    remedy: {
      zh: '在正文里用 <Photo> 放上，或改成正文里有的一张。',
      en: 'Show it in the text with <Photo>, or name one that is there.',
    },
    example: 'photo: courtyard.jpg',
  },
  'image-raw': {
    zh: '照片不用 ![]() 放。请把文件放在文章旁边，写成 <Photo …/>：网站会缩小，并去掉拍摄地点等信息。',
    en: 'photos are not shown by ![](). Put the file beside the article and write <Photo …/>: the site makes it smaller and removes place and device.',
    cause: {
      zh: '原图太大，还带着拍摄地点。',
      en: 'An original is too large, and tells where it was taken.',
    },
    remedy: {
      zh: '照编辑指南“照片”一节写。',
      en: 'See the guide for editors on photos.',
    },
    example: '![院子](/a.jpg) → <Photo src="a.jpg" alt="院子" … />',
  },
} as const satisfies Record<string, Message>;
