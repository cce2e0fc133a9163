/** A line that names an attachment or a document of the text, though it is a link. */
export const ATTACHMENT = /^\s{0,4}(?:附件|附表|附：|附:|附录|附錄)|\.(?:pdf|docx?|wps|et|xlsx?|zip|rar)\b/iu;

/** Other links that belong to a text. */
export const OWN_LINK = /^(?:全文|原文|链接|連結|資料|https?:)/iu;
