// npm run check:rebuild: the sources zip in an empty folder, with packages of its own, gives the Firefox zip to the byte.
import { rebuildSources } from './lib/rebuildSources';

const differing = await rebuildSources('install');
console.log(differing.length === 0 ? 'the same to the byte' : `differing:\n${differing.join('\n')}`);
process.exitCode = differing.length === 0 ? 0 : 1;
