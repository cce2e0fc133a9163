import type { RenameRule } from './renameClue';

/** 土石流红色警戒12条、黄色警戒87条: slopes and streams under a warning, in Taiwan counted by themselves. */
export const ofDebrisFlow: RenameRule = ({ phrase, token, lead }) => {
  const told = /土石流|溪流/.test(phrase.raw) || lead === 'debris_flow_alerts';
  return told && /^(?:条|处)$/.test(token.unit?.unit ?? '') ? 'debris_flow_alerts' : null;
};
