/** How much of a text is its head, where a bulletin says of where it is. */
export const HEAD = 400;

/** Words that only an office of the place itself says: 我省, 全市, 市卫健委. */
export const HERE = /[我本全][省市区州县](?!域)|全自治区|市卫健委|省卫健委/;
