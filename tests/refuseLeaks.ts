// Listeners that pile up on one target belong to tests that did not end what they began: the run fails.
const refuse = (warning: Error) => {
  if (warning.name === 'MaxListenersExceededWarning') throw warning;
};
const mark = Symbol.for('jingdu refuses leaks');
if (!Reflect.has(globalThis, mark)) {
  Reflect.set(globalThis, mark, true); // files that share a process load this each
  process.on('warning', refuse);
}
